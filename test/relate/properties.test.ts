import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resource } from '../../src/model/resource.ts'
import {
  choice,
  isKind,
  isList,
  isMap,
  symbolic,
  unknown,
  type Value,
} from '../../src/model/value.ts'
import type { Condition } from '../../src/model/worlds/condition.ts'
import { place, referTo, relateAll, terraform, whenPublic } from './terraform.ts'

type Attributes = Record<string, Value>
type Step = string | number

const bucket = terraform('aws_s3_bucket.whole', { bucket: 'whole' })

/** Resources that have every kind of rule among them, with every attribute written. */
const written: readonly (readonly [address: string, Attributes])[] = [
  [
    'aws_security_group.x',
    {
      name: 'web',
      ingress: [
        {
          from_port: 22,
          to_port: 22,
          protocol: 'tcp',
          cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'],
          self: true,
        },
        {
          from_port: 0,
          to_port: 0,
          protocol: '-1',
          ipv6_cidr_blocks: ['::/0'],
          description: 'all',
        },
      ],
      egress: [],
      tags: { a: 'b' },
    },
  ],
  [
    'aws_security_group_rule.x',
    {
      type: 'ingress',
      from_port: 22,
      to_port: 22,
      protocol: 'tcp',
      cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'],
      security_group_id: 'sg-1',
    },
  ],
  [
    'aws_instance.x',
    {
      root_block_device: [{ encrypted: true, volume_size: 8 }],
      ebs_block_device: [
        { device_name: 'sdb', encrypted: false },
        { device_name: 'sdc', snapshot_id: 's' },
      ],
      ephemeral_block_device: [{ device_name: 'sdd', virtual_name: 'ephemeral0' }],
      associate_public_ip_address: true,
      metadata_options: [{ http_tokens: 'required' }],
      user_data: 'text',
    },
  ],
  [
    'aws_launch_template.x',
    {
      ebs_optimized: 'true',
      block_device_mappings: [{ device_name: 'sda', ebs: [{ encrypted: 'true' }] }],
      tags: { a: 'b' },
      tag_specifications: [{ resource_type: 'volume', tags: { c: 'd' } }],
    },
  ],
  [
    'aws_s3_bucket.x',
    {
      bucket: 'x',
      acl: 'private',
      policy: '{"Statement":[{"Effect":"Deny"}]}',
      versioning: [{ enabled: true }],
      server_side_encryption_configuration: [
        { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] },
      ],
      lifecycle_rule: [
        { id: 'a', enabled: true },
        { id: 'b', enabled: false },
      ],
    },
  ],
  [
    'aws_s3_bucket_versioning.x',
    { bucket: referTo(bucket), versioning_configuration: [{ status: 'Enabled' }] },
  ],
  [
    'aws_lb.x',
    {
      internal: true,
      access_logs: [{ enabled: true, bucket: 'logs' }],
      enable_deletion_protection: true,
    },
  ],
  ['aws_kinesis_stream.x', { encryption_type: 'KMS', kms_key_id: 'k' }],
  [
    'aws_opensearch_domain.x',
    {
      log_publishing_options: [{ log_type: 'AUDIT_LOGS', cloudwatch_log_group_arn: 'g' }],
      encrypt_at_rest: [{ enabled: true }],
    },
  ],
  [
    'aws_network_acl.x',
    {
      ingress: [{ rule_no: 1, protocol: 'tcp', from_port: 22 }, { rule_no: 2 }],
      subnet_ids: ['s-1', 's-2'],
    },
  ],
  [
    'aws_eks_cluster.x',
    { enabled_cluster_log_types: ['api', 'audit'], vpc_config: [{ endpoint_public_access: true }] },
  ],
  ['aws_ecs_task_definition.x', { container_definitions: '[{"name":"a","privileged":true}]' }],
  [
    'aws_s3_bucket_public_access_block.x',
    { bucket: referTo(bucket), block_public_acls: true, ignore_public_acls: false },
  ],
  [
    'aws_s3_bucket_cors_configuration.x',
    { bucket: 'whole', cors_rule: [{ allowed_origins: ['*'] }, { allowed_origins: ['a'] }] },
  ],
  ['aws_s3_bucket_metric.x', { bucket: referTo(bucket), name: 'all', filter: [{ prefix: 'a/' }] }],
  [
    'aws_route_table.x',
    { vpc_id: 'v', route: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw', nat_gateway_id: '' }] },
  ],
  ['aws_flow_log.x', { vpc_id: 'v', traffic_type: 'ALL' }],
  ['aws_dynamodb_table.x', { hash_key: 'a', range_key: 'b', stream_view_type: 'KEYS_ONLY' }],
  ['aws_iam_role.x', { inline_policy: [{ name: 'a', policy: '{"Statement":[]}' }] }],
  [
    'aws_db_parameter_group.x',
    {
      parameter: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
    },
  ],
  ['aws_ebs_volume.x', { encrypted: true, tags: { a: 'b' }, tags_all: { a: 'b', c: 'd' } }],
  [
    'awscc_s3_bucket.x',
    {
      bucket_name: 'x',
      versioning_configuration: { status: 'Enabled' },
      tags: [{ key: 'a', value: 'b' }],
    },
  ],
]

/** What is folded into the bucket. */
const isPart = (name: string) => name.startsWith('aws_s3_bucket_')

const anyWritten = fc.constantFrom(...written)

/** An address with its attributes, and a path to something in them. */
const anyPlace = anyWritten.chain(([address, attributes]) =>
  fc.constantFrom(...pathsIn(attributes)).map((path) => ({ address, attributes, path })),
)

function pathsIn(value: Value | undefined, at: readonly Step[] = []): readonly (readonly Step[])[] {
  const own = at.length === 0 ? [] : [at]
  if (isList(value))
    return [...own, ...value.flatMap((item, index) => pathsIn(item, [...at, index]))]
  if (!isMap(value)) return own
  return [...own, ...Object.keys(value).flatMap((name) => pathsIn(value[name], [...at, name]))]
}

function valueAt(value: Value | undefined, [step, ...rest]: readonly Step[]): Value | undefined {
  if (step === undefined) return value
  if (isList(value)) return valueAt(value[Number(step)], rest)
  return isMap(value) ? valueAt(value[step], rest) : undefined
}

function withValue(value: Value | undefined, [step, ...rest]: readonly Step[], set: Value): Value {
  if (step === undefined) return set
  if (isList(value)) {
    return value.map((item, index) => (index === step ? withValue(item, rest, set) : item))
  }
  const map = value as Attributes
  return { ...map, [step]: withValue(map[step], rest, set) }
}

const related = async (address: string, attributes: Value) =>
  (await relateAll(bucket, terraform(address, attributes as Attributes))).resources

/** Without what no table knows, which is kept under the names of Terraform for those who ask for it. */
const canonical = (properties: Value): Value =>
  isMap(properties)
    ? Object.fromEntries(Object.entries(properties).filter(([name]) => /^[A-Z]/.test(name)))
    : properties

/** What can stand where an attribute's value stands, in another world. */
const anyOther = fc.oneof(
  fc.constantFrom<Value>(null, true, false, 'other', '', 22, [], 'Enabled', '{"Statement":[]}'),
  anyPlace.map(({ attributes, path }) => valueAt(attributes, path) ?? null),
)

describe('a value that is not known', () => {
  test('never makes a property vanish', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ address, attributes, path }) => {
        // What says which type a rule has makes other resources, of which nothing is known.
        fc.pre(!(address === 'aws_security_group_rule.x' && path[0] === 'type'))
        // No bucket can be known to have it any more.
        fc.pre(!(isPart(address) && path[0] === 'bucket'))
        const blurred = withValue(attributes, path, unknown('variable', 'x'))
        const before = await related(address, attributes)
        const after = await related(address, blurred)
        const left = new Set(after.flatMap(namesIn))
        for (const name of before.flatMap(namesIn)) {
          expect(left.has(name) || isUnder(name, left)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is known although a value is not', () => {
  test('holds whatever the value turns out to be', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyOther, async ({ address, attributes, path }, other) => {
        fc.pre(!(address === 'aws_security_group_rule.x' && path[0] === 'type'))
        const blurred = await related(
          address,
          withValue(attributes, path, unknown('variable', 'x')),
        )
        const known = await related(address, withValue(attributes, path, other))
        const describe = ({ type, properties }: Resource) => ({
          type,
          properties: canonical(properties),
        })
        expect(
          coversList(
            blurred.filter(isWhole).map(describe) as Value[],
            known.filter(isWhole).map(describe) as Value[],
          ),
        ).toBe(true)
      }),
      { numRuns: 600 },
    )
  })
})

const isWhole = ({ type }: Resource) => !isPart(type)

/** Whether what is known of the one is so in the other. */
function covers(blurred: Value | undefined, known: Value | undefined): boolean {
  if (isKind(blurred, 'unknown') || isKind(known, 'unknown')) return true
  if (isList(blurred))
    return isList(known)
      ? coversList(blurred, known)
      : known === undefined && coversList(blurred, [])
  if (!isMap(blurred)) return JSON.stringify(blurred) === JSON.stringify(known)
  if (!isMap(known)) return false
  return [...new Set([...Object.keys(blurred), ...Object.keys(known)])].every((name) =>
    covers(blurred[name], known[name]),
  )
}

/** An item that isn't known in some part stands for any number of such items. */
function coversList(
  blurred: readonly (Value | undefined)[],
  known: readonly (Value | undefined)[],
): boolean {
  const [first, ...rest] = blurred
  if (blurred.length === 0) return known.length === 0
  const [next, ...others] = known
  if (known.length > 0 && covers(first, next) && coversList(rest, others)) return true
  if (!isOpen(first)) return false
  return (
    coversList(rest, known) ||
    (known.length > 0 && covers(first, next) && coversList(blurred, others))
  )
}

const isOpen = (value: Value | undefined): boolean =>
  isKind(value, 'unknown') || (isMap(value) && Object.values(value).some(isOpen))

/** `type A[].B`, and `type A[]?` where what is below is not known. */
function namesIn({ type, properties }: Resource): readonly string[] {
  const names: string[] = []
  const walk = (value: Value | undefined, name: string): void => {
    if (isKind(value, 'unknown')) names.push(`${name}?`)
    else if (isKind(value, 'reference')) names.push(name)
    else if (isList(value)) for (const item of value) walk(item, `${name}[]`)
    else if (isMap(value)) for (const key of Object.keys(value)) walk(value[key], `${name}.${key}`)
    else if (value !== undefined) names.push(name)
  }
  walk(properties, type)
  return names
}

const isUnder = (name: string, names: ReadonlySet<string>) =>
  [...names].some((open) => open.endsWith('?') && `${name}?`.startsWith(open.slice(0, -1)))

describe('a value that a condition decides', () => {
  test('gives in each world what that value gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyOther, async ({ address, attributes, path }, other) => {
        const value = valueAt(attributes, path) ?? null
        const decided = choice(whenPublic, value, other) ?? null
        const both = await related(address, withValue(attributes, path, decided))
        for (const [isPublic, chosen] of [
          [true, value],
          [false, other],
        ] as const) {
          const alone = await related(address, withValue(attributes, path, chosen))
          expect(inWorld(both, isPublic)).toEqual(inWorld(alone, isPublic))
        }
      }),
      { numRuns: 600 },
    )
  })
})

/** Resources as they are in one world, without what is absent there. */
function inWorld(resources: readonly Resource[], isPublic: boolean) {
  return (
    resources
      .filter(({ exists }) => exists === null || holds(exists, isPublic))
      // A part without a whole: it has one in the other world.
      .filter(isWhole)
      .map(({ type, address, properties }) => ({
        type,
        address,
        properties: settled(canonical(properties), isPublic),
      }))
      .filter(({ properties }) => !isRuleWithoutSource(properties))
      .map((resource) => JSON.stringify(resource))
      .toSorted()
  )
}

/** A rule of a security group that lets nobody in: it is there for its line alone. */
const isRuleWithoutSource = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'IpProtocol' in value &&
  !['CidrIp', 'CidrIpv6', 'SourceSecurityGroupId'].some((name) => name in value)

function holds(condition: Condition, isPublic: boolean): boolean {
  switch (condition.kind) {
    case 'equals':
      return isPublic
    case 'not':
      return !holds(condition.of, isPublic)
    case 'and':
      return condition.of.every((part) => holds(part, isPublic))
    default:
      throw new Error(`unexpected condition: ${condition.kind}`)
  }
}

function settled(value: Value | undefined, isPublic: boolean): unknown {
  if (isKind(value, 'choice')) {
    return settled(holds(value.condition, isPublic) ? value.then : value.otherwise, isPublic)
  }
  if (isKind(value, 'unknown')) return [value[symbolic], value.cause]
  if (isList(value)) {
    const items = value
      .map((item) => settled(item, isPublic))
      .filter((item) => item !== undefined && !isRuleWithoutSource(item))
    // An empty list of blocks is no list of blocks.
    return items.length === 0 ? undefined : items
  }
  if (!isMap(value)) return value
  const entries = Object.keys(value)
    .toSorted()
    .flatMap((name) => {
      const item = settled(value[name], isPublic)
      return item === undefined ? [] : [[name, item] as const]
    })
  return Object.fromEntries(entries)
}

describe('the place of a value', () => {
  test('is an attribute that is written, and one that the value depends on', async () => {
    await fc.assert(
      fc.asyncProperty(anyWritten, async ([address, attributes]) => {
        for (const resource of await related(address, attributes)) {
          for (const path of pathsIn(resource.properties)) {
            const [file = '', ...steps] = (place(resource, ...path) ?? '').split('/')
            const own = file === address ? attributes : bucket.attributes
            expect([address, bucket.address]).toContain(file)
            const at = steps
              .filter((step) => step !== '')
              .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
            // Further steps lead into what the attribute became: whoever locates it may know them.
            expect(valueAt(own, at.slice(0, 1))).not.toBeUndefined()
          }
        }
      }),
      { numRuns: written.length * 4 },
    )
  })
})
