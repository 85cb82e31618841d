import { expect, test } from 'vitest'
import { choice, reference, text, unknown } from '../../src/model/value.ts'
import { createAwscc } from '../../src/relate/terraform-to-cloudformation/awscc/awscc.ts'
import { readDigest, type Shape } from './schemas/digest.ts'
import {
  idOf,
  place,
  property,
  referTo,
  relateAll,
  terraform,
  translated,
  whenPublic,
} from './terraform.ts'

const open = unknown('variable', 'variable x has no default')

test('a type of awscc is CloudFormation’s, with the names of its schema', async () => {
  const [bucket] = await translated(
    terraform('awscc_s3_bucket.x', {
      id: 'x',
      bucket_name: 'x',
      bucket_encryption: {
        server_side_encryption_configuration: [
          {
            server_side_encryption_by_default: { sse_algorithm: 'aws:kms', kms_master_key_id: 'k' },
          },
        ],
      },
      tags: [{ key: 'a', value: 'b' }],
      versioning_configuration: null,
    }),
  )
  expect(bucket).toMatchObject({ type: 'AWS::S3::Bucket', writtenType: 'awscc_s3_bucket' })
  expect(bucket?.properties).toEqual({
    id: 'x',
    BucketName: 'x',
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'k' } },
      ],
    },
    Tags: [{ Key: 'a', Value: 'b' }],
  })
  expect(
    place(
      bucket,
      'BucketEncryption',
      'ServerSideEncryptionConfiguration',
      0,
      'ServerSideEncryptionByDefault',
      'SSEAlgorithm',
    ),
  ).toBe(
    'awscc_s3_bucket.x/bucket_encryption/server_side_encryption_configuration/0/server_side_encryption_by_default/sse_algorithm',
  )
})

test.each([
  ['awscc_ec2_security_group_ingress', 'AWS::EC2::SecurityGroupIngress'],
  ['awscc_rds_db_instance', 'AWS::RDS::DBInstance'],
  ['awscc_elasticloadbalancingv2_load_balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer'],
  ['awscc_wafv2_web_acl', 'AWS::WAFv2::WebACL'],
])('%s is %s', async (type, canonical) => {
  expect(await translated(terraform(`${type}.x`, {}))).toMatchObject([{ type: canonical }])
})

test('names differ by type where the schema does', async () => {
  const [trail] = await translated(terraform('awscc_cloudtrail_trail.x', { kms_key_id: 'k' }))
  const [volume] = await translated(terraform('awscc_ec2_volume.x', { kms_key_id: 'k' }))
  expect(trail?.properties).toEqual({ KMSKeyId: 'k' })
  expect(volume?.properties).toEqual({ KmsKeyId: 'k' })
})

test('what is JSON, or keyed by the author, keeps its keys', async () => {
  const [policy] = await translated(
    terraform('awscc_s3_bucket_policy.x', {
      bucket: 'x',
      policy_document: text(['{"statement_of_mine": "', open, '"}']),
    }),
  )
  expect(property(policy, 'PolicyDocument')).toEqual({ statement_of_mine: open })
  const [lambda] = await translated(
    terraform('awscc_lambda_function.x', { environment: { variables: { my_key: 'v' } } }),
  )
  expect(property(lambda, 'Environment')).toEqual({ Variables: { my_key: 'v' } })
  const [domain] = await translated(
    terraform('awscc_opensearchservice_domain.x', {
      log_publishing_options: { audit_logs: { enabled: true } },
    }),
  )
  expect(property(domain, 'LogPublishingOptions')).toEqual({ audit_logs: { Enabled: true } })
})

test('what is not known, or decided by a condition, stays so', async () => {
  const [group] = await translated(
    terraform('awscc_ec2_security_group.x', {
      security_group_ingress: choice(whenPublic, [{ cidr_ip: '0.0.0.0/0' }], open) ?? null,
      vpc_id: open,
    }),
  )
  expect(group?.properties).toEqual({
    SecurityGroupIngress: choice(whenPublic, [{ CidrIp: '0.0.0.0/0' }], open),
    VpcId: open,
  })
})

test('references to and from it are canonical', async () => {
  const bucket = terraform('awscc_s3_bucket.x', {})
  const policy = terraform('aws_s3_bucket_policy.p', { bucket: referTo(bucket, 'arn') })
  const graph = await relateAll(bucket, policy)
  expect(property(graph.ofType('AWS::S3::BucketPolicy')[0], 'Bucket')).toEqual(
    reference(idOf(bucket), 'AWS::S3::Bucket', 'Arn', 'awscc_s3_bucket.x.arn'),
  )
})

/** Where the schema spells a name differently in different places of one type. */
const otherSpellings = [
  'AWS::AppFlow::ConnectorProfile is_sandbox_environment',
  'AWS::S3::Bucket sse_algorithm',
  'AWS::SageMaker::Cluster fsx_lustre_config',
  'AWS::Synthetics::Canary vpc_config',
]

test('every attribute of the provider is the property that it was named for', () => {
  const provider = readDigest('awscc')
  const cloudformation = readDigest('cloudformation')
  const awscc = createAwscc()
  const found = new Set<string>()
  let known = 0
  const compare = (type: string, attributes: Shape, properties: Shape, depth: number): void => {
    const spelt = new Map([...properties.keys()].map((name) => [name.toLowerCase(), name] as const))
    for (const [attribute, { shape }] of attributes) {
      if (depth === 0 && attribute === 'id') continue
      if (!spelt.has(attribute.replaceAll('_', ''))) continue
      const property = properties.get(awscc.propertyName(type, attribute))
      if (property) known += 1
      else found.add(`${type} ${attribute}`)
      if (shape && property?.shape && depth < 12) compare(type, shape, property.shape, depth + 1)
    }
  }
  for (const name of provider.types) {
    const type = awscc.typeOf(name)
    const [attributes, properties] = [
      provider.shapeOf(name),
      cloudformation.shapeOf(type ?? 'none'),
    ]
    if (type !== null && attributes && properties) compare(type, attributes, properties, 0)
  }
  expect([...found].toSorted()).toEqual(otherSpellings)
  expect(known).toBeGreaterThan(30000)
})
