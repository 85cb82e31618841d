import { expect, test } from 'vitest'
import { checks } from '../../../src/evaluate/checks/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import { settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Environment, Resource } from '../../../src/model/resource.ts'
import { equals } from '../../../src/model/worlds/condition.ts'
import { relate } from '../../../src/relate/index.ts'
import { variable } from '../build.ts'
import { buildResource } from './build-resource.ts'

const check = await checks['bucket-closed-to-public']?.()

const inPlace = (resource: Resource, environment: Environment): Resource => ({
  ...resource,
  environment,
})
const place = (account: string | null, region: string): Environment => ({
  id: `${account} ${region}`,
  account,
  region,
})

/** A public bucket beside a block of an account. */
async function judge(own: Environment, other: Environment, exists?: Resource['exists']) {
  const bucket = inPlace(buildResource('AWS::S3::Bucket', { AccessControl: 'PublicRead' }), own)
  const block = inPlace(
    buildResource(
      'aws_s3_account_public_access_block',
      { IgnorePublicAcls: true },
      { address: 'Block', ...(exists ? { exists } : {}) },
    ),
    other,
  )
  const graph = await relate({ resources: [bucket, block], terraform: [] })
  const truth = check?.judge(placeOf(bucket), { access: 'read' }, graph)
  return truth && settleVerdict(truth, null, 'given')?.verdict
}

test('the block of an account closes its buckets in every Region, and those of no other', async () => {
  const here = place('111122223333', 'eu-west-1')
  expect(await judge(here, here)).toBe('pass')
  expect(await judge(here, place('111122223333', 'us-east-1'))).toBe('pass')
  expect(await judge(here, place('444455556666', 'eu-west-1'))).toBe('fail')
})

test('the block of an account that may be another one leaves it open', async () => {
  expect(await judge(place(null, 'eu-west-1'), place('111122223333', 'eu-west-1'))).toBe('unknown')
})

test('a block that a condition may leave out closes nothing for certain', async () => {
  const here = place('111122223333', 'eu-west-1')
  expect(await judge(here, here, equals(variable('Size'), 'large'))).toBe('unknown')
})
