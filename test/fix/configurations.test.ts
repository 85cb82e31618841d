import { describe, expect, test } from 'vitest'
import { mend, mendInputs } from '../../src/fix/index.ts'
import { mended } from './mended.ts'

const key = 'cmk-backing-key-rotation-enabled'

const mendedTo = async (text: string, policy: string) =>
  (await mended({ 'main.tf': text }, policy)).texts['main.tf']

describe('a block of Terraform', () => {
  test.each([
    [
      'a value is replaced, and its line keeps its layout',
      'resource "aws_kms_key" "k" {\n  enable_key_rotation = false # for now\n  is_enabled          = true\n}\n',
      'resource "aws_kms_key" "k" {\n  enable_key_rotation = true # for now\n  is_enabled          = true\n}\n',
    ],
    [
      'an empty one is opened',
      'resource "aws_kms_key" "k" {}\n\n# end\n',
      'resource "aws_kms_key" "k" {\n  enable_key_rotation = true\n}\n\n# end\n',
    ],
    [
      'one on a line is opened',
      'resource "aws_kms_key" "k" { is_enabled = true }\n',
      'resource "aws_kms_key" "k" {\n  is_enabled = true\n  enable_key_rotation = true\n}\n',
    ],
    [
      'a narrow name stands below the others, its sign below theirs',
      'resource "aws_kms_key" "k" {\n  description             = "x"\n  deletion_window_in_days = 7\n\n  tags = {\n    a = "b"\n  }\n}\n',
      'resource "aws_kms_key" "k" {\n  description             = "x"\n  deletion_window_in_days = 7\n  enable_key_rotation     = true\n\n  tags = {\n    a = "b"\n  }\n}\n',
    ],
    [
      'a wider name stands apart, as no other line is laid out anew',
      'resource "aws_kms_key" "k" {\n  is_enabled = true\n}\n',
      'resource "aws_kms_key" "k" {\n  is_enabled = true\n\n  enable_key_rotation = true\n}\n',
    ],
  ])('%s', async (_, before, expected) => {
    expect(await mendedTo(before, key)).toBe(expected)
  })

  test('a nested block is added at the end, and one that is there gets what it lacks', async () => {
    const text = (inner: string) => `resource "aws_dynamodb_table" "t" {\n  name = "t"\n${inner}}\n`
    const fixed = '\n  point_in_time_recovery {\n    enabled = true\n  }\n'
    expect(await mendedTo(text(''), 'dynamodb-pitr-enabled')).toBe(text(fixed))
    expect(await mendedTo(text(fixed.replace('true', 'false')), 'dynamodb-pitr-enabled')).toBe(
      text(fixed),
    )
  })
})

describe('a remedy that is a resource of its own', () => {
  const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n'
  const versioning = (status: string) =>
    `resource "aws_s3_bucket_versioning" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`

  test('stands behind the one that it is for, and names it', async () => {
    expect(await mendedTo(bucket, 's3-bucket-versioning-enabled')).toBe(
      `${bucket}\n${versioning('Enabled')}`,
    )
  })

  test('is mended itself where it is there', async () => {
    expect(
      await mendedTo(`${bucket}\n${versioning('Suspended')}`, 's3-bucket-versioning-enabled'),
    ).toBe(`${bucket}\n${versioning('Enabled')}`)
  })

  test('is left to a person where the resource is made several times', async () => {
    const text = bucket.replace('{\n', '{\n  count = 2\n')
    const { texts, left } = await mended({ 'main.tf': text }, 's3-bucket-versioning-enabled')
    expect(texts).toEqual({})
    expect(left).toHaveLength(2)
  })
})

test('a file of a module is mended once for all that call it', async () => {
  const files = {
    'main.tf': 'module "a" {\n  source = "./keys"\n}\nmodule "b" {\n  source = "./keys"\n}\n',
    'keys/main.tf': 'resource "aws_kms_key" "k" {\n  is_enabled = true\n}\n',
  }
  const { texts, left } = await mended(files, key)
  expect(texts).toEqual({
    'keys/main.tf':
      'resource "aws_kms_key" "k" {\n  is_enabled = true\n\n  enable_key_rotation = true\n}\n',
  })
  expect(left).toEqual([])
})

test('what refers to something that only its author can name is left to a person', async () => {
  const text =
    'resource "aws_cloudtrail" "t" {\n  name           = "t"\n  s3_bucket_name = "logs"\n}\n'
  const made = await mended({ 'main.tf': text }, 'cloud-trail-encryption-enabled', { unsafe: true })
  expect(made.texts).toEqual({})
  expect(made.left).toEqual(['aws_cloudtrail.t: kms_key_id refers to something of yours'])
})

test('several inputs are mended each by itself, and come out as they would together', async () => {
  const key = (name: string) => `resource "aws_kms_key" "${name}" {\n  is_enabled = true\n}\n`
  const files = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`${name}/main.tf`, key(name)]),
  )
  const { bench, failing } = await mended(files, 'cmk-backing-key-rotation-enabled')
  const start = { texts: new Map<string, string>(), decision: bench.decision }
  const [apart, together] = [
    await mendInputs(bench, failing, start, false),
    await mend(bench, failing, start, false),
  ]
  expect(failing).toHaveLength(4)
  expect(apart.mended).toHaveLength(4)
  expect(new Map([...apart.texts].toSorted())).toEqual(new Map([...together.texts].toSorted()))
})
