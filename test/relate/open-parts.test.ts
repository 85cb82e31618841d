import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { folderWith } from '../folder-with.ts'

const bucket = 'resource "aws_s3_bucket" "x" {\n  bucket = "x"\n}\n'

const versioning = (lines: string, status = 'Enabled') =>
  `resource "aws_s3_bucket_versioning" "v" {\n${lines}\n  versioning_configuration { status = "${status}" }\n}\n`

async function verdictOf(text: string) {
  const cwd = folderWith({ 'main.tf': text })
  const options = { cwd, root: cwd, paths: ['.'], policy: ['s3-bucket-versioning-enabled'] }
  const { verdicts } = await check(options)
  return verdicts.map(({ verdict, reason }) => [verdict, reason])
}

const missing = 'VersioningConfiguration is missing'

describe('a part that may set a property leaves it unknown', () => {
  test.each([
    [
      'whose resource is not known',
      `variable "b" {}\n${bucket}${versioning('bucket = var.b')}`,
      'VersioningConfiguration is not known: aws_s3_bucket_versioning.v may set it: variable b has no default and no value was given',
    ],
    [
      'one for each of what is not known',
      `variable "b" {}\n${bucket}${versioning('for_each = var.b\nbucket = each.value')}`,
      'VersioningConfiguration is not known: aws_s3_bucket_versioning.v may set it: variable b has no default and no value was given',
    ],
    [
      'of which nobody knows whether there is one',
      `variable "n" {}\n${bucket}${versioning('count = var.n\nbucket = aws_s3_bucket.x.id')}`,
      `variable n has no default and no value was given: otherwise ${missing}`,
    ],
    [
      'of one instance of a resource whose instances are not known',
      `variable "n" {}\nresource "aws_s3_bucket" "x" {\n  count = var.n\n}\n${versioning('count = var.n\nbucket = aws_s3_bucket.x[0].id')}`,
      'VersioningConfiguration is not known: aws_s3_bucket_versioning.v may set it: variable n has no default and no value was given',
    ],
    [
      'in a module that was not read and is given the resource',
      `${bucket}module "m" {\n  source = "example/versioned/aws"\n  bucket = aws_s3_bucket.x.id\n}\n`,
      'VersioningConfiguration is not known: nothing that was read sets it, but module m (example/versioned/aws) is not on disk, and is given it',
    ],
  ])('%s', async (_, text, reason) => {
    expect(await verdictOf(text)).toEqual([['unknown', reason]])
  })
})

test.each([
  [
    'it would not help',
    `variable "n" {}\n${bucket}${versioning('count = var.n\nbucket = aws_s3_bucket.x.id', 'Suspended')}`,
  ],
  [
    'a module that was not read is given something else',
    `${bucket}module "m" {\n  source = "example/versioned/aws"\n  bucket = "y"\n}\n`,
  ],
])('a property is absent where %s', async (_, text) => {
  expect(await verdictOf(text)).toMatchObject([['fail', missing]])
})

test.each([
  [
    'each of the same unknown keys',
    'for_each = var.n',
    'for_each = var.n',
    'aws_s3_bucket.x[each.key]',
  ],
  ['the same unknown count', 'count = var.n', 'count = var.n', 'aws_s3_bucket.x[count.index]'],
  ['each of its instances', 'for_each = var.n', 'for_each = aws_s3_bucket.x', 'each.value'],
  [
    'each of their keys',
    'for_each = var.n',
    'for_each = aws_s3_bucket.x',
    'aws_s3_bucket.x[each.key]',
  ],
])('a part for %s belongs to its resource', async (_, resource, part, of) => {
  const text = `variable "n" {}\nresource "aws_s3_bucket" "x" {\n  ${resource}\n}\n${versioning(`${part}\nbucket = ${of}.id`)}`
  expect(await verdictOf(text)).toMatchObject([['pass', expect.any(String)]])
})
