import { describe, expect, test } from 'vitest'
import { choice, reference, sensitive, text, unknown, type Value } from '../../src/model/value.ts'
import { idOf, property, referTo, relateAll, terraform, whenPublic } from './terraform.ts'

/** What a reference to a resource becomes in the properties of another one. */
async function translatedIn(value: Value, ...targets: Parameters<typeof relateAll>) {
  const graph = await relateAll(terraform('aws_sqs_queue.from', { name: value }), ...targets)
  return property(graph.ofType('AWS::SQS::Queue')[0], 'QueueName')
}

describe('a reference speaks of canonical resources', () => {
  test.each<
    [type: string, attribute: string | null, canonicalType: string, canonical: string | null]
  >([
    ['aws_s3_bucket', 'id', 'AWS::S3::Bucket', null],
    ['aws_s3_bucket', null, 'AWS::S3::Bucket', null],
    ['aws_s3_bucket', 'bucket', 'AWS::S3::Bucket', null],
    ['aws_s3_bucket', 'arn', 'AWS::S3::Bucket', 'Arn'],
    ['aws_s3_bucket', 'hosted_zone_id', 'AWS::S3::Bucket', 'hosted_zone_id'],
    ['aws_sns_topic', 'arn', 'AWS::SNS::Topic', 'TopicArn'],
    ['aws_sns_topic', 'name', 'AWS::SNS::Topic', 'TopicName'],
    ['aws_iam_role', 'name', 'AWS::IAM::Role', null],
    ['aws_iam_policy', 'arn', 'AWS::IAM::ManagedPolicy', 'PolicyArn'],
    ['aws_lb', 'arn', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'LoadBalancerArn'],
    ['aws_sqs_queue', 'url', 'AWS::SQS::Queue', null],
    ['aws_security_group', 'vpc_id', 'AWS::EC2::SecurityGroup', 'VpcId'],
    ['random_id', 'hex', 'random_id', 'hex'],
    ['constructor', 'prototype', 'constructor', 'prototype'],
  ])('to %s.%s: %s.%s', async (type, attribute, canonicalType, canonical) => {
    const target = terraform(`${type}.to`, {})
    const written = `${type}.to.${attribute ?? 'id'}`
    expect(await translatedIn(referTo(target, attribute), target)).toEqual(
      reference(idOf(target), canonicalType, canonical, written),
    )
  })

  test('wherever it stands', async () => {
    const bucket = terraform('aws_s3_bucket.to', {})
    const arn = referTo(bucket, 'arn')
    const canonical = reference(idOf(bucket), 'AWS::S3::Bucket', 'Arn', 'aws_s3_bucket.to.arn')
    expect(await translatedIn(text([arn, '/*']), bucket)).toEqual(text([canonical, '/*']))
    expect(await translatedIn(sensitive([{ a: arn }]), bucket)).toEqual(
      sensitive([{ a: canonical }]),
    )
    expect(await translatedIn(choice(whenPublic, arn, 'x') ?? null, bucket)).toEqual(
      choice(whenPublic, canonical, 'x'),
    )
  })

  test('to a part of a resource, by the name of that resource, means the resource', async () => {
    const bucket = terraform('aws_s3_bucket.to', {})
    const block = terraform('aws_s3_bucket_public_access_block.x', { bucket: referTo(bucket) })
    const canonical = reference(idOf(bucket), 'AWS::S3::Bucket', null, 'aws_s3_bucket.to.id')
    expect(await translatedIn(referTo(block), bucket, block)).toEqual(canonical)
    expect(await translatedIn(text([referTo(block, 'bucket'), '-x']), bucket, block)).toEqual(
      text([canonical, '-x']),
    )
    const named = terraform('aws_s3_bucket_public_access_block.y', { bucket: 'logs' })
    expect(await translatedIn(referTo(named, 'bucket'), named)).toBe('logs')
  })

  test('of parts that name one another in a circle ends', async () => {
    const one = terraform('aws_s3_bucket_acl.one', {})
    const two = terraform('aws_s3_bucket_acl.two', { bucket: referTo(one) })
    const circular = { ...one, attributes: { bucket: referTo(two) } }
    expect(await translatedIn(referTo(two), circular, two)).toEqual(
      unknown('limit', 'it leads through too many references'),
    )
  })

  test('to one of several candidates names resources, not their parts', async () => {
    const bucket = terraform('aws_s3_bucket.to', {})
    const block = terraform('aws_s3_bucket_public_access_block.x', { bucket: referTo(bucket) })
    const either = unknown('not-read', 'x', { candidates: [idOf(block), idOf(bucket)] })
    expect(await translatedIn(either, bucket, block)).toMatchObject({ candidates: [idOf(bucket)] })
    const lost = terraform('aws_s3_bucket_public_access_block.y', { bucket: 'logs' })
    const any = unknown('not-read', 'x', { candidates: [idOf(lost)] })
    expect(await translatedIn(any, lost)).toMatchObject({ candidates: null })
  })
})
