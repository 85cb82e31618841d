import { describe, expect, test } from 'vitest'
import { choice, sensitive, text, unknown, type Value } from '../../src/model/value.ts'
import { propertiesOf, referTo, terraform, translated, whenPublic } from './terraform.ts'

type Attributes = Record<string, Value>
const open = unknown('variable', 'variable x has no default')

/** One row for each kind of rule: attributes of a type, and the properties that they become. */
const notTranslated = (attribute: string) =>
  unknown('not-evaluated', `what ${attribute} means in CloudFormation is not known`)

describe('a table turns attributes into properties', () => {
  test.each<[kind: string, type: string, Attributes, properties: Value]>([
    ['names alike', 'aws_ebs_volume', { kms_key_id: 'k' }, { KmsKeyId: 'k' }],
    ['names that differ', 'aws_ebs_volume', { type: 'gp3' }, { VolumeType: 'gp3' }],
    ['null is absence', 'aws_ebs_volume', { encrypted: null, size: 8 }, { Size: 8 }],
    ['tags', 'aws_ebs_volume', { tags: { a: 'b' } }, { Tags: [{ Key: 'a', Value: 'b' }] }],
    [
      'what is write-only',
      'aws_ssm_parameter',
      { type: 'SecureString', value_wo: open },
      { Type: 'SecureString', Value: open },
    ],
    ['tags that stay a map', 'aws_ssm_parameter', { tags: { a: 'b' } }, { Tags: { a: 'b' } }],
    [
      'the tags of the provider besides its own',
      'aws_ebs_volume',
      { tags: { a: 'b' }, tags_all: { a: 'x', c: 'd' } },
      {
        Tags: [
          { Key: 'a', Value: 'b' },
          { Key: 'c', Value: 'd' },
        ],
      },
    ],
    [
      'a block is an object',
      'aws_s3_access_point',
      { vpc_configuration: [{ vpc_id: 'v' }] },
      { VpcConfiguration: { VpcId: 'v' } },
    ],
    ['no block is no object', 'aws_s3_access_point', { vpc_configuration: [] }, {}],
    [
      'blocks are a map, keyed by one of their attributes',
      'aws_guardduty_filter',
      { finding_criteria: [{ criterion: [{ field: 'severity', equals: ['8'] }] }], rank: 1 },
      { Rank: 1, FindingCriteria: { Criterion: { severity: { Equals: ['8'] } } } },
    ],
    [
      'a path through several objects',
      'aws_launch_template',
      { metadata_options: [{ http_tokens: 'required' }] },
      { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } },
    ],
    [
      'a block whose parts go where it stands',
      'aws_lb_target_group',
      { health_check: [{ path: '/up', enabled: true }] },
      { HealthCheckPath: '/up', HealthCheckEnabled: true },
    ],
    [
      'an element by its key',
      'aws_dynamodb_table',
      { hash_key: 'id', range_key: 'at', billing_mode: 'PAY_PER_REQUEST' },
      {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { KeyType: 'HASH', AttributeName: 'id' },
          { KeyType: 'RANGE', AttributeName: 'at' },
        ],
      },
    ],
    [
      'a scalar is a list of itself',
      'aws_iam_instance_profile',
      { role: 'admin' },
      { Roles: ['admin'] },
    ],
    [
      'an object around each item of a list',
      'aws_eks_cluster',
      { enabled_cluster_log_types: ['api', 'audit'] },
      { Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }, { Type: 'audit' }] } } },
    ],
    [
      'a map by the key of its blocks',
      'aws_opensearch_domain',
      { log_publishing_options: [{ log_type: 'AUDIT_LOGS', cloudwatch_log_group_arn: 'g' }] },
      {
        LogPublishingOptions: { AUDIT_LOGS: { CloudWatchLogsLogGroupArn: 'g' } },
      },
    ],
    [
      'a map of the values of its blocks',
      'aws_db_parameter_group',
      { parameter: [{ name: 'rds.force_ssl', value: '1' }] },
      { Parameters: { 'rds.force_ssl': '1' } },
    ],
    [
      'a property that depends on an attribute',
      'aws_kinesis_firehose_delivery_stream',
      { server_side_encryption: [{ enabled: true, key_type: 'AWS_OWNED_CMK' }] },
      { DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' } },
    ],
    [
      'the same, switched off',
      'aws_kinesis_firehose_delivery_stream',
      { server_side_encryption: [{ enabled: false, key_type: 'AWS_OWNED_CMK' }] },
      {},
    ],
    [
      'an object gathered from attributes',
      'aws_kinesis_stream',
      { encryption_type: 'KMS', kms_key_id: 'k' },
      { StreamEncryption: { EncryptionType: 'KMS', KeyId: 'k' } },
    ],
    [
      'two properties of one attribute',
      'aws_flow_log',
      { vpc_id: 'v' },
      { ResourceId: 'v', ResourceType: 'VPC' },
    ],
    [
      'what the type implies',
      'aws_fsx_windows_file_system',
      { kms_key_id: 'k' },
      { FileSystemType: 'WINDOWS', KmsKeyId: 'k' },
    ],
    [
      'an attribute that no table knows keeps its name',
      'aws_ebs_volume',
      { from_the_future: true },
      { from_the_future: true },
    ],
    [
      'an attribute that no table knows may be the property of that name, which is not absent then',
      'aws_elasticache_serverless_cache',
      { final_snapshot_name: 'last' },
      { final_snapshot_name: 'last', FinalSnapshotName: notTranslated('final_snapshot_name') },
    ],
    [
      'an attribute that no table knows, and that says nothing, is no more than that',
      'aws_elasticache_serverless_cache',
      { final_snapshot_name: '' },
      { final_snapshot_name: '' },
    ],
    [
      'how long Terraform waits is nothing of what is deployed',
      'aws_ebs_volume',
      { timeouts: { create: '1m' } },
      { timeouts: { create: '1m' } },
    ],
    [
      'an attribute of a block that no table knows keeps its name and place in the list',
      'aws_s3_bucket',
      { cors_rule: [{ allowed_origins: ['*'] }, { allowed_origins: ['a'], max_days: 3 }] },
      {
        CorsConfiguration: {
          CorsRules: [
            { AllowedOrigins: ['*'] },
            { AllowedOrigins: ['a'], MaxDays: notTranslated('max_days') },
          ],
        },
        cors_rule: [undefined, { max_days: 3 }],
      },
    ],
  ])('%s', async (_, type, attributes, properties) => {
    const planned = terraform(`${type}.x`, attributes, { action: 'create' })
    expect(await propertiesOf(planned)).toEqual(properties)
  })
})

describe('what the provider takes by default', () => {
  test('is there in a configuration that says nothing', async () => {
    const repository = terraform('aws_ecr_repository.x', { name: 'x' })
    expect(await propertiesOf(repository)).toEqual({
      RepositoryName: 'x',
      ImageTagMutability: 'MUTABLE',
    })
  })

  test('is not made up for a plan, which shows it where it is known', async () => {
    const repository = terraform('aws_ecr_repository.x', { name: 'x' }, { action: 'create' })
    expect(await propertiesOf(repository)).toEqual({ RepositoryName: 'x' })
  })

  test('takes the place of null in the branch that has it', async () => {
    const mutability = choice(whenPublic, 'IMMUTABLE', null) ?? null
    const repository = terraform('aws_ecr_repository.x', { image_tag_mutability: mutability })
    expect(await propertiesOf(repository)).toEqual({
      ImageTagMutability: choice(whenPublic, 'IMMUTABLE', 'MUTABLE'),
    })
  })

  test('is not known where versions of the provider differ', async () => {
    const properties = await propertiesOf(terraform('aws_redshift_cluster.x', {}))
    expect(properties).toMatchObject({
      Encrypted: unknown('not-evaluated', 'its default depends on the version of the AWS provider'),
    })
  })
})

describe('what is not known', () => {
  test.each<[what: string, type: string, Attributes, properties: Value]>([
    ['as an attribute', 'aws_ebs_volume', { encrypted: open }, { Encrypted: open }],
    [
      'as a block that is an object',
      'aws_s3_access_point',
      { vpc_configuration: open },
      { VpcConfiguration: open },
    ],
    [
      'as the only block of an object',
      'aws_s3_access_point',
      { vpc_configuration: [open] },
      { VpcConfiguration: open },
    ],
    [
      'as a list of blocks',
      'aws_instance',
      { ebs_block_device: open },
      { BlockDeviceMappings: open },
    ],
    [
      'as one of several lists of blocks',
      'aws_instance',
      { root_block_device: [{ encrypted: false }], ebs_block_device: open },
      { BlockDeviceMappings: [{ Ebs: { Encrypted: false } }, open] },
    ],
    [
      'as a block whose parts go where it stands',
      'aws_lb_target_group',
      { health_check: open },
      {
        HealthCheckEnabled: open,
        HealthCheckIntervalSeconds: open,
        HealthCheckPath: open,
        HealthCheckPort: open,
        HealthCheckProtocol: open,
        HealthCheckTimeoutSeconds: open,
        HealthyThresholdCount: open,
        Matcher: open,
        UnhealthyThresholdCount: open,
      },
    ],
    [
      'as the attribute that decides whether a property is there',
      'aws_kinesis_stream',
      { encryption_type: open },
      { StreamEncryption: open },
    ],
  ])('stays so %s', async (_, type, attributes, properties) => {
    const planned = terraform(`${type}.x`, attributes, { action: 'create' })
    expect(await propertiesOf(planned)).toEqual(properties)
  })

  test('is no longer the value of a variable where the property has another one', async () => {
    const variable = {
      id: 'v',
      name: 'var.tier',
      given: null,
      fallback: null,
      allowed: null,
      sensitive: false,
    }
    const tier = unknown('variable', 'variable tier has no default', { variable, source: 'v' })
    const properties = await propertiesOf(
      terraform('aws_lb.x', { internal: tier, name: tier, load_balancer_type: 'network' }),
    )
    expect(properties).toMatchObject({
      Name: { variable, source: 'v' },
      Scheme: { variable: null, source: null, reason: 'variable tier has no default' },
    })
  })

  test('is a reference to blocks of another resource', async () => {
    const other = terraform('aws_instance.other', {})
    const [instance] = await translated(
      terraform('aws_instance.x', { ebs_block_device: referTo(other, 'ebs_block_device') }),
    )
    expect(instance?.properties).toMatchObject({
      BlockDeviceMappings: unknown(
        'runtime',
        'aws_instance.other.ebs_block_device is known only after apply',
      ),
    })
  })

  test('is what stands several times where one is expected', async () => {
    const both = [{ vpc_id: 'a' }, { vpc_id: 'b' }]
    const point = terraform('aws_s3_access_point.x', { vpc_configuration: both })
    expect(await propertiesOf(point)).toEqual({
      VpcConfiguration: unknown('not-evaluated', 'several blocks stand where one is expected'),
    })
  })
})

describe('what a condition decides', () => {
  test('is decided in the property', async () => {
    const volume = terraform('aws_ebs_volume.x', {
      encrypted: choice(whenPublic, true, null) ?? null,
    })
    expect(await propertiesOf(volume)).toEqual({
      Encrypted: choice(whenPublic, true, undefined),
    })
  })

  test('may be whether a block is there', async () => {
    const dynamic = choice(whenPublic, [{ vpc_id: 'v' }], []) ?? null
    const point = terraform('aws_s3_access_point.x', { vpc_configuration: dynamic })
    expect(await propertiesOf(point)).toEqual({
      VpcConfiguration: choice(whenPublic, { VpcId: 'v' }, undefined),
    })
  })

  test('may be which of two blocks is there', async () => {
    const point = terraform('aws_s3_access_point.x', {
      vpc_configuration: [
        choice(whenPublic, { vpc_id: 'a' }, undefined),
        choice(whenPublic, undefined, { vpc_id: 'b' }),
      ],
    })
    const otherwise = choice(whenPublic, undefined, { VpcId: 'b' })
    const either = unknown('not-evaluated', 'several blocks stand where one is expected')
    expect(await propertiesOf(point)).toEqual({
      VpcConfiguration: choice(whenPublic, choice(whenPublic, { VpcId: 'a' }, either), otherwise),
    })
  })

  test('may be how many blocks a list has, item by item beside other lists', async () => {
    const instance = terraform('aws_instance.x', {
      root_block_device: [{ encrypted: true }],
      ebs_block_device: choice(whenPublic, [{ encrypted: false }], []) ?? null,
    })
    expect(await propertiesOf(instance)).toEqual({
      SourceDestCheck: true,
      BlockDeviceMappings: [
        { Ebs: { Encrypted: true } },
        choice(whenPublic, { Ebs: { Encrypted: false } }, undefined),
      ],
    })
  })
})

test('a sensitive value stays sensitive, whatever becomes of it', async () => {
  const database = terraform('aws_db_instance.x', {
    port: sensitive(5432),
    vpc_security_group_ids: sensitive(['sg']),
    tags: sensitive({ a: 'b' }),
  })
  expect(await propertiesOf(database)).toMatchObject({
    Port: sensitive('5432'),
    VPCSecurityGroups: sensitive(['sg']),
    Tags: sensitive([{ Key: 'a', Value: 'b' }]),
  })
})

test('a text with holes is carried as it is', async () => {
  const name = text(['logs-', open])
  const planned = terraform('aws_sqs_queue.x', { name }, { action: 'create' })
  expect(await propertiesOf(planned)).toEqual({ QueueName: name })
})
