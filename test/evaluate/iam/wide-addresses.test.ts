import { describe, expect, test } from 'vitest'
import { answerIn } from '../../../src/evaluate/iam/index.ts'
import { at, placeOf, type Spot } from '../../../src/evaluate/place.ts'
import { unknown, type Value } from '../../../src/model/value.ts'
import { buildResource } from '../checks/build-resource.ts'

const bucket = buildResource('AWS::S3::Bucket', { BucketName: 'bkt' }, { address: 'Bucket' })

function isPublic(...Statement: readonly Value[]): string {
  const policy = buildResource('AWS::S3::BucketPolicy', { PolicyDocument: { Statement } })
  const spot = at(placeOf(policy), 'PolicyDocument') as Spot
  const subject = { resource: bucket, name: 'bkt' }
  const documents = { identity: [], resource: [spot], boundary: [], subject }
  return answerIn(documents, { ask: 'public' }, new Map()).kind
}

const statement = (Effect: 'Allow' | 'Deny', operator: string, addresses: Value): Value => ({
  Effect,
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::bkt/*',
  Condition: { [operator]: { 'aws:SourceIp': addresses } },
})
const notKnown = unknown('parameter', 'parameter Range has no default and no value was given')

describe('a bucket policy that goes by the address of the caller', () => {
  test('is public where the ranges add up to the internet', () => {
    const both = ['0.0.0.0/1', '128.0.0.0/1']
    expect(isPublic(statement('Allow', 'IpAddress', both))).toBe('yes')
  })

  test('is public by the wide range that is known, whatever the other one is', () => {
    for (const ranges of [
      ['0.0.0.0/1', notKnown],
      [notKnown, '128.0.0.0/1'],
    ]) {
      expect(isPublic(statement('Allow', 'IpAddress', ranges))).toBe('yes')
    }
  })

  test('may be public where no range is known', () => {
    expect(isPublic(statement('Allow', 'IpAddress', notKnown))).toBe('unknown')
    expect(isPublic(statement('Allow', 'IpAddress', [notKnown, '203.0.113.0/24']))).toBe('unknown')
  })

  test('stays public where only a narrow range of it is denied', () => {
    const allowed = statement('Allow', 'IpAddress', ['8.0.0.0/7', '203.0.113.0/24'])
    expect(isPublic(allowed, statement('Deny', 'NotIpAddress', '0.0.0.0/1'))).toBe('yes')
    expect(isPublic(allowed, statement('Deny', 'IpAddress', '203.0.113.0/24'))).toBe('yes')
  })

  test('is not public once narrow denials leave but narrow ranges', () => {
    const allowed = statement('Allow', 'IpAddress', ['8.0.0.0/7'])
    const denied = statement('Deny', 'IpAddress', '8.0.0.0/8')
    expect(isPublic(allowed)).toBe('yes')
    expect(isPublic(allowed, denied)).toBe('no')
  })

  test('is not decided by a pattern of texts', () => {
    expect(isPublic(statement('Allow', 'StringLike', '2?.*'))).toBe('unknown')
    expect(isPublic(statement('Allow', 'StringLike', '*'))).toBe('yes')
  })
})
