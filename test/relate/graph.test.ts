import { describe, expect, test } from 'vitest'
import { type Resource, resourceId } from '../../src/model/resource.ts'
import { choice, unknown, type Value } from '../../src/model/value.ts'
import { relate } from '../../src/relate/index.ts'
import {
  idOf,
  place,
  propertiesOf,
  referTo,
  relateAll,
  terraform,
  translated,
} from './terraform.ts'

const template = (address: string, type: string, properties: Value = {}): Resource => ({
  id: resourceId('stack.yaml', '', address),
  address,
  stack: '',
  type,
  writtenType: type,
  properties,
  exists: null,
  deployment: { id: 'stack.yaml', inputFile: 'stack.yaml', open: [] },
  environment: { id: 'account/region', account: null, region: null },
  locate: (path) => ({
    file: `stack.yaml/${path.join('/')}`,
    range: null,
    inputFile: 'stack.yaml',
    pointer: null,
    note: null,
    related: [],
  }),
})

describe('the graph', () => {
  test('has the resources of templates as they are, and those of Terraform after them', async () => {
    const queue = template('Queue', 'AWS::SQS::Queue')
    const topic = template('Topic', 'AWS::SNS::Topic')
    const graph = await relate({
      resources: [queue, topic],
      terraform: [terraform('aws_sqs_queue.q', {})],
    })
    expect(graph.resources.map(({ address }) => address)).toEqual([
      'Queue',
      'Topic',
      'aws_sqs_queue.q',
    ])
    expect(graph.ofType('AWS::SQS::Queue').map(({ address }) => address)).toEqual([
      'Queue',
      'aws_sqs_queue.q',
    ])
    expect(graph.byId(queue.id)).toBe(queue)
  })

  test('finds nothing by names that nothing has', async () => {
    const graph = await relateAll(terraform('aws_sqs_queue.q', {}))
    for (const name of ['AWS::SNS::Topic', 'constructor', '__proto__']) {
      expect(graph.ofType(name)).toEqual([])
      expect(graph.byId(name)).toBeNull()
    }
  })

  test('keeps what a Terraform resource is, and where it belongs', async () => {
    const [queue] = await translated(terraform('module.a["x"].aws_sqs_queue.q[0]', { name: 'q' }))
    expect(queue).toMatchObject({
      id: resourceId('infra', '', 'module.a["x"].aws_sqs_queue.q[0]'),
      address: 'module.a["x"].aws_sqs_queue.q[0]',
      stack: '',
      type: 'AWS::SQS::Queue',
      writtenType: 'aws_sqs_queue',
      exists: null,
      deployment: { id: 'infra' },
      environment: { id: 'account/region' },
    })
  })

  test('has no data sources: they are not what is deployed', async () => {
    const data = terraform('data.aws_s3_bucket.x', { bucket: 'x' }, { mode: 'data' })
    expect((await relateAll(data)).resources).toEqual([])
  })
})

describe('a type that nothing translates', () => {
  test.each([
    'aws_ami',
    'google_storage_bucket',
    'constructor',
    '__proto__',
    'aws',
    'aws_',
    'aws_s3_bucket_',
    'awscc_made_up',
  ])('%s keeps its name and its attributes', async (type) => {
    const [resource] = await translated({
      ...terraform('x.y', { name: 'n', gone: null }),
      type,
    })
    expect(resource).toMatchObject({ type, writtenType: type, properties: { name: 'n' } })
    expect(Object.keys(resource?.properties ?? {})).toEqual(['name'])
    expect(place(resource, 'name')).toBe('x.y/name')
  })
})

describe('hostile attributes', () => {
  test('named like a prototype are attributes like others', async () => {
    const attributes = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": "c"}',
    ) as Record<string, Value>
    const properties = await propertiesOf(terraform('aws_ebs_volume.x', attributes))
    expect(Object.keys(properties as object).sort()).toEqual(['__proto__', 'constructor'])
    expect({}).not.toHaveProperty('polluted')
  })

  test('of the wrong shape are not known, or carried as they are', async () => {
    const properties = await propertiesOf(
      terraform('aws_instance.x', {
        ebs_block_device: ['text', 5, null, [[]]],
        metadata_options: 'text',
        tags: 'text',
        user_data: { a: 1 },
      }),
    )
    const noBlock = unknown('invalid', 'it is not a block')
    expect(properties).toEqual({
      SourceDestCheck: true,
      BlockDeviceMappings: [noBlock, noBlock, undefined, noBlock],
      MetadataOptions: noBlock,
      Tags: 'text',
      UserData: { a: 1 },
    })
  })

  test('a hundred thousand items take their time, and no more', async () => {
    const cidrs = Array.from({ length: 100_000 }, (_, index) => `10.0.0.${index}/32`)
    const rule = terraform('aws_security_group_rule.x', { type: 'ingress', cidr_blocks: cidrs })
    expect(await translated(rule)).toHaveLength(100_000)
  })

  test('many blocks that conditions decide are told apart up to a limit', async () => {
    const conditional = (block: Value, index: number) =>
      choice({ kind: 'open', id: `c${index}`, reason: 'x' }, block, undefined)
    const blocks = Array.from({ length: 100 }, (_, index) => conditional({ vpc_id: 'v' }, index))
    const point = terraform('aws_s3_access_point.x', { vpc_configuration: blocks })
    expect(await propertiesOf(point)).toEqual({
      VpcConfiguration: unknown('limit', 'more than 6 blocks may stand where one is expected'),
    })
    const parameter = Array.from({ length: 100 }, (_, index) =>
      conditional({ name: `p${index}`, value: '1' }, index),
    )
    const properties = await propertiesOf(terraform('aws_db_parameter_group.x', { parameter }))
    expect(properties).toMatchObject({ Parameters: { p99: { then: '1', otherwise: undefined } } })
  })

  test('many parts of one resource that set the same are not told apart', async () => {
    const bucket = terraform('aws_s3_bucket.x', {})
    const parts = Array.from({ length: 1000 }, (_, index) =>
      terraform(`aws_s3_bucket_acl.a[${index}]`, { bucket: referTo(bucket), acl: 'private' }),
    )
    const graph = await relateAll(bucket, ...parts)
    expect(graph.resources.map(({ properties }) => properties)).toEqual([
      { AccessControl: unknown('limit', 'more than 6 resources set it') },
    ])
  })

  test('many parts of unknown owner cost no more than the resources they may belong to', async () => {
    const open = unknown('variable', 'x')
    const many = Array.from({ length: 2000 }, (_, index) => [
      terraform(`aws_s3_bucket.b[${index}]`, { bucket: unknown('variable', 'y') }),
      terraform(`aws_s3_bucket_acl.a[${index}]`, { bucket: index % 2 ? open : `name-${index}` }),
    ])
    const started = performance.now()
    const graph = await relateAll(...many.flat())
    expect(graph.resources).toHaveLength(2000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('an account setting', () => {
  const byDefault = (attributes: Record<string, Value>) =>
    terraform('aws_ebs_encryption_by_default.x', attributes)
  const volume = terraform('aws_ebs_volume.silent', { size: 8 })
  const encryptedOf = async (...resources: Parameters<typeof relateAll>) => {
    const graph = await relateAll(...resources)
    return graph
      .ofType('AWS::EC2::Volume')
      .map(({ properties }) => (properties as Record<string, Value>).Encrypted)
  }

  test('decides where a volume says nothing', async () => {
    const spoken = terraform('aws_ebs_volume.spoken', { encrypted: false })
    expect(await encryptedOf(volume, spoken, byDefault({}))).toEqual([true, false])
  })

  test('that is switched off, or is another account’s, decides nothing', async () => {
    expect(await encryptedOf(volume, byDefault({ enabled: false }))).toEqual([undefined])
    const elsewhere = { id: 'elsewhere', account: null, region: null }
    expect(await encryptedOf(volume, { ...byDefault({}), environment: elsewhere })).toEqual([
      undefined,
    ])
  })

  test('that is not known leaves open what it decides', async () => {
    const open = unknown('variable', 'variable on has no default')
    expect(await encryptedOf(volume, byDefault({ enabled: open }))).toEqual([
      unknown(
        'variable',
        'aws_ebs_encryption_by_default.x may set it for the whole account: variable on has no default',
      ),
    ])
  })

  test('that exists in some worlds decides in those', async () => {
    const condition = { kind: 'open', id: 'c', reason: 'count is not known' } as const
    const conditional = { ...byDefault({}), exists: condition }
    expect(await encryptedOf(volume, conditional)).toMatchObject([
      { condition, then: true, otherwise: undefined },
    ])
  })

  test('decides for devices that are stated, and for no others', async () => {
    const instance = terraform('aws_instance.x', {
      root_block_device: [{ volume_size: 8 }],
      ebs_block_device: [{ device_name: 'sdb', encrypted: false }],
      ephemeral_block_device: [{ device_name: 'sdc', virtual_name: 'ephemeral0' }],
    })
    const launch = terraform('aws_launch_template.x', {
      block_device_mappings: [
        { device_name: 'sda', ebs: [{ volume_size: 8 }] },
        { device_name: 'sdb', no_device: 'true' },
      ],
    })
    const graph = await relateAll(instance, launch, byDefault({}))
    expect(graph.ofType('AWS::EC2::Instance')[0]?.properties).toEqual({
      SourceDestCheck: true,
      BlockDeviceMappings: [
        { Ebs: { VolumeSize: 8, Encrypted: true } },
        { DeviceName: 'sdb', Ebs: { Encrypted: false } },
        { DeviceName: 'sdc', VirtualName: 'ephemeral0' },
      ],
    })
    expect(graph.ofType('AWS::EC2::LaunchTemplate')[0]?.properties).toEqual({
      LaunchTemplateData: {
        BlockDeviceMappings: [
          { DeviceName: 'sda', Ebs: { VolumeSize: 8, Encrypted: true } },
          { DeviceName: 'sdb', NoDevice: '' },
        ],
      },
    })
  })

  test('reaches the resources of a template in the same account and region', async () => {
    const inTemplate = template('Volume', 'AWS::EC2::Volume', { Size: 8 })
    const graph = await relate({ resources: [inTemplate], terraform: [byDefault({})] })
    expect(graph.resources[0]?.properties).toEqual({ Size: 8, Encrypted: true })
  })

  test('is shown where it is declared; what the resource says, where that says it', async () => {
    const [silent] = (await relateAll(volume, byDefault({ enabled: true }))).resources
    expect(place(silent, 'Encrypted')).toBe('aws_ebs_encryption_by_default.x/enabled')
    expect(place(silent, 'Size')).toBe('aws_ebs_volume.silent/size')
    const spoken = terraform('aws_ebs_volume.spoken', { encrypted: false })
    const [written] = (await relateAll(spoken, byDefault({}))).resources
    expect(place(written, 'Encrypted')).toBe('aws_ebs_volume.spoken/encrypted')
    expect(written?.id).toBe(idOf(spoken))
  })
})
