import { describe, expect, test } from 'vitest'
import { choice, text, unknown, type Value } from '../../src/model/value.ts'
import { and } from '../../src/model/worlds/condition.ts'
import {
  idOf,
  place,
  property,
  referTo,
  relateAll,
  terraform,
  whenPrivate,
  whenPublic,
} from './terraform.ts'

const allBlocked = {
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
}
const blocked = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
}
const accessBlock = (bucket: Value, name = 'x') =>
  terraform(`aws_s3_bucket_public_access_block.${name}`, { bucket, ...allBlocked })

const a = terraform('aws_s3_bucket.a', { bucket: 'a-bucket' })
const b = terraform('aws_s3_bucket.b', { bucket: 'b-bucket' })

/** What is known of public access to the buckets, in the order given. */
async function blocksOf(...resources: Parameters<typeof relateAll>) {
  const graph = await relateAll(...resources)
  return graph
    .ofType('AWS::S3::Bucket')
    .map((bucket) => property(bucket, 'PublicAccessBlockConfiguration'))
}

describe('a part is folded into the resource that it names', () => {
  const prefix = unknown('variable', 'variable prefix has no default', { source: 'var.prefix' })
  const named = (bucket: Value, name = 'named') => terraform(`aws_s3_bucket.${name}`, { bucket })

  test.each<[how: string, bucket: Value]>([
    ['by reference', referTo(a)],
    ['by a reference to its name', referTo(a, 'bucket')],
    ['by a string that is its name', 'a-bucket'],
    [
      'by something of which it is the only candidate',
      unknown('variable', 'x', { candidates: [idOf(a)] }),
    ],
  ])('%s, and into no other', async (_, bucket) => {
    expect(await blocksOf(a, b, accessBlock(bucket))).toEqual([blocked, undefined])
  })

  test('by a name that is not known, but the same on both sides', async () => {
    const name = text([prefix, '-logs'])
    expect(await blocksOf(named(name), b, accessBlock(text([prefix, '-logs'])))).toEqual([
      blocked,
      undefined,
    ])
    expect(await blocksOf(named(prefix), b, accessBlock(prefix))).toEqual([blocked, undefined])
  })

  test('by another part of the same resource', async () => {
    const versioning = terraform('aws_s3_bucket_versioning.x', {
      bucket: referTo(a),
      versioning_configuration: [{ status: 'Enabled' }],
    })
    const block = accessBlock(referTo(versioning, 'bucket'))
    const graph = await relateAll(a, b, versioning, block)
    expect(graph.resources.map(({ properties }) => properties)).toEqual([
      {
        BucketName: 'a-bucket',
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: blocked,
      },
      { BucketName: 'b-bucket' },
    ])
  })

  test('each instance into its own', async () => {
    const [one, two] = ['one', 'two'].map((key) => terraform(`aws_s3_bucket.b["${key}"]`, {}))
    if (!one || !two) throw new Error('two buckets')
    expect(await blocksOf(one, two, accessBlock(referTo(two)))).toEqual([undefined, blocked])
  })

  test('where a condition decides, into each in its world', async () => {
    const bucket = choice(whenPublic, referTo(a), 'b-bucket') ?? null
    expect(await blocksOf(a, b, accessBlock(bucket))).toEqual([
      choice(whenPublic, blocked, undefined),
      choice(whenPrivate, blocked, undefined),
    ])
  })

  test('where its resource has one of two names, in the world of that name', async () => {
    const either = named(choice(whenPublic, 'a-bucket', 'other') ?? null)
    expect(await blocksOf(either, accessBlock('a-bucket'))).toEqual([
      choice(whenPublic, blocked, undefined),
    ])
  })

  test('but not into a bucket of that name in another region', async () => {
    const environment = (region: string) => ({ id: region, account: null, region })
    const inRegion = <R extends object>(resource: R, region: string) => ({
      ...resource,
      environment: environment(region),
    })
    const far = inRegion(a, 'eu-west-1')
    const block = inRegion(accessBlock('a-bucket'), 'eu-central-1')
    expect(await blocksOf(far, block)).toEqual([undefined])
  })

  test('but only perhaps into one that may lie in another region', async () => {
    const elsewhere = { id: 'west', account: null, region: null }
    const far = { ...a, environment: elsewhere }
    expect(await blocksOf(far, accessBlock('a-bucket'))).toMatchObject([{ cause: 'not-evaluated' }])
  })

  test('in its own deployment, where several have a bucket of that name', async () => {
    const deployment = { id: 'second', inputFile: 'second', open: [] }
    const twin = terraform('aws_s3_bucket.a', { bucket: 'a-bucket' }, { deployment })
    expect(await blocksOf(twin, a, accessBlock('a-bucket'))).toEqual([undefined, blocked])
  })
})

describe('what a part sets', () => {
  const encryption = (status: string) => ({
    bucket: referTo(a),
    versioning_configuration: [{ status }],
  })

  test('wins over the deprecated block of the resource', async () => {
    const inline = terraform('aws_s3_bucket.a', { versioning: [{ enabled: true }] })
    const part = terraform('aws_s3_bucket_versioning.x', encryption('Suspended'))
    const graph = await relateAll(inline, part)
    expect(graph.resources[0]?.properties).toEqual({
      VersioningConfiguration: { Status: 'Suspended' },
    })
  })

  test('is there where the part exists', async () => {
    const inline = terraform('aws_s3_bucket.a', { versioning: [{ enabled: true }] })
    const part = terraform('aws_s3_bucket_versioning.x', encryption('Suspended'), {
      exists: whenPublic,
    })
    const graph = await relateAll(inline, part)
    expect(graph.resources[0]?.properties).toEqual({
      VersioningConfiguration: choice(
        whenPublic,
        { Status: 'Suspended' },
        { Status: 'Enabled', MfaDelete: 'Disabled' },
      ),
    })
  })

  test('is open where two parts set the same', async () => {
    const one = terraform('aws_s3_bucket_versioning.one', encryption('Suspended'))
    const two = terraform('aws_s3_bucket_versioning.two', encryption('Enabled'))
    const graph = await relateAll(a, one, two)
    expect(property(graph.resources[0], 'VersioningConfiguration')).toMatchObject({
      condition: {
        kind: 'open',
        reason:
          'aws_s3_bucket_versioning.one and aws_s3_bucket_versioning.two both set VersioningConfiguration, and which is applied last is not known',
      },
      then: { Status: 'Enabled' },
      otherwise: { Status: 'Suspended' },
    })
  })

  test('is not open where the two never exist together', async () => {
    const one = terraform('aws_s3_bucket_versioning.one', encryption('Suspended'), {
      exists: whenPublic,
    })
    const two = terraform('aws_s3_bucket_versioning.two', encryption('Enabled'), {
      exists: whenPrivate,
    })
    const graph = await relateAll(a, one, two)
    const value = property(graph.resources[0], 'VersioningConfiguration')
    expect(value).toMatchObject({
      condition: whenPublic,
      then: { condition: whenPrivate, otherwise: { Status: 'Suspended' } },
      otherwise: { condition: whenPrivate, then: { Status: 'Enabled' }, otherwise: undefined },
    })
  })

  test('is added to a list', async () => {
    const role = terraform('aws_iam_role.x', { managed_policy_arns: ['arn:1'] })
    const attachment = (name: string, arn: string, exists = null) =>
      terraform(
        `aws_iam_role_policy_attachment.${name}`,
        { role: referTo(role), policy_arn: arn },
        { exists },
      )
    const conditional = { ...attachment('three', 'arn:3'), exists: whenPublic }
    const graph = await relateAll(role, attachment('two', 'arn:2'), conditional)
    const [only, ...others] = graph.resources
    expect(others).toEqual([])
    expect(property(only, 'ManagedPolicyArns')).toEqual([
      'arn:1',
      'arn:2',
      choice(whenPublic, 'arn:3', undefined),
    ])
  })

  test('is an element of its own in a list of objects', async () => {
    const stage = terraform('aws_api_gateway_stage.x', { rest_api_id: 'r', stage_name: 'prod' })
    const settings = terraform('aws_api_gateway_method_settings.x', {
      rest_api_id: 'r',
      stage_name: 'prod',
      method_path: '*/*',
      settings: [{ logging_level: 'INFO' }],
    })
    const other = terraform('aws_api_gateway_stage.y', { rest_api_id: 's', stage_name: 'prod' })
    const graph = await relateAll(stage, other, settings)
    expect(graph.resources.map((resource) => property(resource, 'MethodSettings'))).toEqual([
      [
        {
          ResourcePath: '/*',
          HttpMethod: '*',
          CacheDataEncrypted: false,
          LoggingLevel: 'INFO',
        },
      ],
      undefined,
    ])
  })

  test('says that access is granted in another form', async () => {
    const acl = terraform('aws_s3_bucket_acl.x', {
      bucket: referTo(a),
      access_control_policy: [{ grant: [] }],
    })
    const graph = await relateAll(a, acl)
    expect(property(graph.resources[0], 'AccessControl')).toEqual(
      unknown('not-evaluated', 'access is granted one by one, not by a canned ACL'),
    )
  })
})

describe('a part of which the resource is not known', () => {
  const anywhere = unknown('not-read', 'module logs was not read', { remedy: 'terraform init' })
  const maybe = (reason: string, remedy: string | null = null) => ({
    ...unknown('not-read', `aws_s3_bucket_public_access_block.x may set it: ${reason}`),
    remedy,
  })

  test('may belong to each of its type in the deployment that has no other', async () => {
    const deployment = { id: 'second', inputFile: 'second', open: [] }
    const far = terraform('aws_s3_bucket.far', {}, { deployment })
    const settled = accessBlock(referTo(b), 'settled')
    expect(await blocksOf(a, b, far, accessBlock(anywhere), settled)).toEqual([
      maybe('module logs was not read', 'terraform init'),
      blocked,
      undefined,
    ])
  })

  test('may belong to each of its candidates, and to no other', async () => {
    const c = terraform('aws_s3_bucket.c', {})
    const either = unknown('not-read', 'local.ids is not in the plan', {
      candidates: [idOf(a), idOf(b)],
    })
    expect(await blocksOf(a, b, c, accessBlock(either))).toMatchObject([
      {
        reason: 'aws_s3_bucket_public_access_block.x may set it: local.ids is not in the plan',
        candidates: [idOf(a), idOf(b)],
      },
      { candidates: [idOf(a), idOf(b)] },
      undefined,
    ] as object[])
  })

  test('may belong to one whose name is not known either, if that may be it', async () => {
    const stage = unknown('variable', 'variable stage has no default')
    const fitting = terraform('aws_s3_bucket.fitting', { bucket: text([stage, '-logs']) })
    const other = terraform('aws_s3_bucket.other', { bucket: text(['data-', stage]) })
    const blocks = await blocksOf(a, fitting, other, accessBlock('dev-logs'))
    expect(blocks[0]).toBeUndefined()
    expect(blocks[1]).toMatchObject({
      reason:
        'aws_s3_bucket_public_access_block.x may set it: whether its bucket names this resource is not known',
    })
    expect(blocks[2]).toBeUndefined()
  })

  test('may add to a list that is known so far', async () => {
    const role = terraform('aws_iam_role.x', { managed_policy_arns: ['arn:1'] })
    const attachment = terraform('aws_iam_role_policy_attachment.x', {
      role: anywhere,
      policy_arn: 'arn:2',
    })
    const graph = await relateAll(role, attachment)
    expect(property(graph.resources[0], 'ManagedPolicyArns')).toMatchObject([
      'arn:1',
      { reason: 'aws_iam_role_policy_attachment.x may set it: module logs was not read' },
    ])
  })

  test('is a resource of its own type where the input has no such resource', async () => {
    const graph = await relateAll(a, accessBlock('somebody-else'))
    expect(graph.resources.map(({ type }) => type)).toEqual([
      'AWS::S3::Bucket',
      'aws_s3_bucket_public_access_block',
    ])
    expect(graph.resources[1]?.properties).toEqual({ bucket: 'somebody-else', ...allBlocked })
  })
})

describe('a verdict that a part is the cause of', () => {
  test('is shown where the part says it, and otherwise where the part stands', async () => {
    const part = accessBlock(referTo(a))
    const [bucket] = (await relateAll(a, part)).resources
    const at = (...path: string[]) => place(bucket, 'PublicAccessBlockConfiguration', ...path)
    expect(at('BlockPublicAcls')).toBe(`${part.address}/block_public_acls`)
    expect(at()).toBe(`${part.address}/`)
    expect(place(bucket, 'BucketName')).toBe('aws_s3_bucket.a/bucket')
    expect(place(bucket)).toBe('aws_s3_bucket.a/')
  })

  test('is shown at the part that may be the cause', async () => {
    const part = accessBlock(unknown('not-read', 'module logs was not read'))
    const [bucket] = (await relateAll(a, part)).resources
    expect(place(bucket, 'PublicAccessBlockConfiguration')).toBe(`${part.address}/`)
  })

  test('is shown at the part that adds to a list', async () => {
    const role = terraform('aws_iam_role.x', { managed_policy_arns: ['arn:1'] })
    const part = terraform('aws_iam_role_policy_attachment.x', {
      role: referTo(role),
      policy_arn: 'arn:2',
    })
    const [translatedRole] = (await relateAll(role, part)).resources
    expect(place(translatedRole, 'ManagedPolicyArns', 0)).toBe(
      'aws_iam_role.x/managed_policy_arns/0',
    )
    expect(place(translatedRole, 'ManagedPolicyArns', 1)).toBe(`${part.address}/policy_arn`)
  })
})

describe('what CloudFormation has as a resource of its own', () => {
  test('stands beside the resource that holds it, under its address', async () => {
    const policy = '{"Statement":[]}'
    const bucket = terraform('aws_s3_bucket.a', { policy })
    const graph = await relateAll(bucket)
    const [beside] = graph.ofType('AWS::S3::BucketPolicy')
    expect(beside).toMatchObject({
      address: 'aws_s3_bucket.a',
      writtenType: 'aws_s3_bucket',
      properties: {
        Bucket: { target: idOf(bucket), attribute: null },
        PolicyDocument: { Statement: [] },
      },
    })
    expect(graph.byId(idOf(bucket))?.type).toBe('AWS::S3::Bucket')
    expect(place(beside, 'PolicyDocument', 'Statement')).toBe('aws_s3_bucket.a/policy/Statement')
    expect(place(beside)).toBe('aws_s3_bucket.a/policy')
    expect(graph.resources[0]?.properties).toEqual({})
  })

  test('exists where a condition has it', async () => {
    const policy = choice(whenPublic, '{"Statement":[]}', null) ?? null
    const graph = await relateAll(terraform('aws_sqs_queue.x', { policy }, { exists: whenPrivate }))
    const [beside, ...others] = graph.ofType('AWS::SQS::QueuePolicy')
    expect(others).toEqual([])
    expect(beside?.exists).toEqual(and([whenPublic, whenPrivate]))
    expect(beside?.properties).toMatchObject({ Queues: [{ attribute: null }] })
  })

  test('is one for each block', async () => {
    const acl = terraform('aws_network_acl.x', {
      subnet_ids: ['s-1'],
      ingress: [
        {
          rule_no: 1,
          action: 'allow',
          protocol: 'tcp',
          cidr_block: '0.0.0.0/0',
          from_port: 22,
          to_port: 22,
        },
      ],
      egress: unknown('variable', 'variable rules has no default'),
    })
    const graph = await relateAll(acl)
    const entries = graph.ofType('AWS::EC2::NetworkAclEntry')
    expect(entries.map(({ properties }) => properties)).toMatchObject([
      {
        NetworkAclId: { target: idOf(acl) },
        Egress: false,
        RuleNumber: 1,
        RuleAction: 'allow',
        Protocol: 6,
        CidrBlock: '0.0.0.0/0',
        PortRange: { From: 22, To: 22 },
      },
      { reason: 'variable rules has no default' },
    ])
    expect(graph.ofType('AWS::EC2::SubnetNetworkAclAssociation')).toHaveLength(1)
    expect(place(entries[0], 'CidrBlock')).toBe('aws_network_acl.x/ingress/0/cidr_block')
    expect(place(entries[0], 'Icmp')).toBe('aws_network_acl.x/ingress/0')
    expect(new Set(graph.resources.map(({ id }) => id)).size).toBe(graph.resources.length)
  })

  test('leaves out what a route does not use', async () => {
    const table = terraform('aws_route_table.x', {
      route: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-1', nat_gateway_id: '' }],
    })
    const [route] = (await relateAll(table)).ofType('AWS::EC2::Route')
    expect(Object.keys(route?.properties ?? {}).sort()).toEqual([
      'DestinationCidrBlock',
      'GatewayId',
      'RouteTableId',
    ])
  })
})

describe('what no table knows of a part', () => {
  test('is kept in the resource, under the type of the part', async () => {
    const versioning = terraform('aws_s3_bucket_versioning.v', {
      bucket: referTo(a),
      mfa: 'serial 123456',
      versioning_configuration: [{ status: 'Enabled', from_the_future: 1 }],
    })
    const graph = await relateAll(a, versioning)
    const bucket = graph.byId(idOf(a)) ?? undefined
    expect(property(bucket, 'VersioningConfiguration')).toEqual({ Status: 'Enabled' })
    expect(property(bucket, 'aws_s3_bucket_versioning')).toEqual([
      { mfa: 'serial 123456', versioning_configuration: [{ from_the_future: 1 }] },
    ])
    expect(place(bucket, 'aws_s3_bucket_versioning', 0, 'mfa')).toBe(`${versioning.address}/mfa`)
  })

  test('is there only where the part is', async () => {
    const part = terraform(
      'aws_s3_bucket_versioning.v',
      { bucket: referTo(a), mfa: 'm' },
      { exists: whenPublic },
    )
    const [bucket] = (await relateAll(a, part)).ofType('AWS::S3::Bucket')
    expect(property(bucket, 'aws_s3_bucket_versioning')).toEqual([
      choice(whenPublic, { mfa: 'm' }, undefined),
    ])
  })
})
