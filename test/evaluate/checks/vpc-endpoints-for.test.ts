import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/evaluate/checks/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import { settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Json } from '../../../src/model/policy.ts'
import { reference, text, unknown, type Value } from '../../../src/model/value.ts'
import { relate } from '../../../src/relate/index.ts'
import { buildResource } from './build-resource.ts'

const check = await checks['vpc-endpoints-for']?.()
const vpc = buildResource('AWS::EC2::VPC', {}, { address: 'Vpc' })
const toVpc = reference(vpc.id, 'AWS::EC2::VPC', null, 'Vpc')
const region = unknown('runtime', 'the Region is known only once deployed')

async function judge(asked: Readonly<Record<string, Json>>, ...names: Value[]) {
  const endpoints = names.map((ServiceName, index) =>
    buildResource(
      'AWS::EC2::VPCEndpoint',
      { VpcId: toVpc, ServiceName },
      { address: `Endpoint${index}` },
    ),
  )
  const graph = await relate({ resources: [vpc, ...endpoints], terraform: [] })
  const truth = check?.judge(placeOf(vpc), asked, graph)
  return truth && settleVerdict(truth, null, 'given')
}

describe('an endpoint is for a service', () => {
  test.each<[string, string, Value, string]>([
    ['by its short name', 'ec2', 'com.amazonaws.eu-west-1.ec2', 'pass'],
    ['by a short name with a point in it', 'ecr.api', 'com.amazonaws.eu-west-1.ecr.api', 'pass'],
    ['by its whole name', 'com.amazonaws.eu-west-1.ec2', 'com.amazonaws.eu-west-1.ec2', 'pass'],
    ['in its FIPS version', 'kms', 'com.amazonaws.us-east-1.kms-fips', 'pass'],
    ['in whatever Region', 'ec2', text(['com.amazonaws.', region, '.ec2']), 'pass'],
    [
      'and not for one whose name begins alike',
      'ec2',
      'com.amazonaws.eu-west-1.ec2messages',
      'fail',
    ],
    [
      'and not for one whose name ends alike',
      'ec2',
      text(['com.amazonaws.', region, '.my.ec2']),
      'fail',
    ],
    [
      'perhaps, where its end is not known',
      'ec2',
      text(['com.amazonaws.eu-west-1.', region]),
      'unknown',
    ],
    ['perhaps, where nothing is known', 'ec2', region, 'unknown'],
  ])('%s', async (_, service, name, verdict) => {
    expect((await judge({ services: service }, name))?.verdict).toBe(verdict)
  })
})

test('each service must have one', async () => {
  const services = ['ecr.api', 'ecr.dkr']
  const api = 'com.amazonaws.eu-west-1.ecr.api'
  const docker = 'com.amazonaws.eu-west-1.ecr.dkr'
  expect((await judge({ services }, api, docker))?.verdict).toBe('pass')
  expect(await judge({ services }, api)).toMatchObject({
    verdict: 'fail',
    evidence: {
      resource: { address: 'Vpc' },
      reason: 'no endpoint for ecr.dkr in the input names this VPC',
    },
  })
})

describe('nothing is asked', () => {
  test.each<[string, Readonly<Record<string, Json>>]>([
    ['without a service', { services: null }],
    ['of a VPC that is not meant', { services: 'ec2', vpcs: ['Other'] }],
    ['where no resource of a type is there', { services: 'ec2', types: ['AWS::ECS::Service'] }],
  ])('%s', async (_, asked) => {
    expect(await judge(asked)).toBeNull()
  })
})

test('whether a VPC that is made has the id that is meant is not known', async () => {
  const asked = { services: 'ec2', vpcs: ['vpc-0123456789abcdef0'] }
  expect((await judge(asked))?.verdict).toBe('unknown')
})
