import fc from 'fast-check'
import type { Resource } from '../../../src/model/resource.ts'
import { choice, type Value } from '../../../src/model/value.ts'
import { equals, type Variable } from '../../../src/model/worlds/condition.ts'
import type { Assignment } from '../all-worlds.ts'
import { acl, gateway, group, made, refer, subnet, table, vpc } from './network-resource.ts'
import type { Entry, Maybe, Rule, SmallNetwork, SmallWorld } from './packet-walk.ts'

const variables: readonly Variable[] = [0, 1, 2].map((index) => ({
  id: `Switch${index}`,
  name: `Switch${index}`,
  given: null,
  fallback: null,
  allowed: ['on', 'off'],
  sensitive: false,
}))

export const smallWorlds: readonly SmallWorld[] = [0, 1, 2, 3, 4, 5, 6, 7].map((number) => [
  (number & 1) > 0,
  (number & 2) > 0,
  (number & 4) > 0,
])

export const assignmentOf = (world: SmallWorld): Assignment => ({
  values: new Map(world.map((is, index) => [`Switch${index}`, is ? 'on' : 'off'])),
  facts: new Map(),
})

function valueIn(value: Maybe<string | number | boolean | undefined>): Value | undefined {
  if (typeof value !== 'object') return value
  const variable = variables[value.if]
  if (variable === undefined) throw new Error('there is no such switch')
  return choice(equals(variable, 'on'), value.then, value.otherwise)
}

/** Properties without those that are absent. */
const given = (properties: Record<string, Value | undefined>): Value =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))

const mostlyPlain = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<Maybe<T>> =>
  fc.oneof(
    { weight: 5, arbitrary: one as fc.Arbitrary<Maybe<T>> },
    {
      weight: 1,
      arbitrary: fc
        .record({ if: fc.integer({ min: 0, max: 2 }), then: one, otherwise: one })
        .map((each): Maybe<T> => (each.then === each.otherwise ? each.then : each)),
    },
  )

const range = fc.constantFrom(
  ...[
    '0.0.0.0/0',
    '0.0.0.0/0',
    '0.0.0.0/0',
    '0.0.0.0/0',
    '0.0.0.0/0',
    '0.0.0.0/0',
    '0.0.0.0/1',
    '128.0.0.0/1',
    '10.0.0.0/8',
  ],
  ...['8.0.0.0/7', '8.0.0.0/8', '9.0.0.0/8', '64.0.0.0/4', '203.0.113.0/24', '::/0', '::/0'],
  ...['2000::/4', '3000::/4', 'fc00::/7', '2001:db8::/32', '2001:db9::/32'],
)
const first = fc.constantFrom(0, 0, 0, 0, 0, 21, 22, 23, 80, 443, 1_024, 2_000, 5_000)
const last = fc.constantFrom(65_535, 65_535, 65_535, 65_535, 21, 22, 23, 80, 443, 2_000, 5_000)

const entry: fc.Arbitrary<Omit<Entry, 'number'>> = fc.record({
  egress: fc.boolean(),
  action: mostlyPlain(fc.constantFrom('allow' as const, 'allow' as const, 'deny' as const)),
  protocol: fc.constantFrom('6' as const, '-1' as const, '-1' as const, '17' as const),
  range: mostlyPlain(range),
  from: first,
  to: last,
})

const rule: fc.Arbitrary<Rule> = fc.record({
  apart: fc.boolean(),
  protocol: fc.constantFrom('tcp', 'tcp', '6', '-1', 'udp'),
  range: mostlyPlain(range),
  from: mostlyPlain(first),
  to: last,
})

export const smallNetwork: fc.Arbitrary<SmallNetwork> = fc.record({
  attached: mostlyPlain(fc.constantFrom(true, true, true, true, false)),
  associated: fc.constantFrom(true, true, true, true, true, false),
  routes: fc.array(
    fc.record({
      to: mostlyPlain(range),
      by: mostlyPlain(
        fc.constantFrom('igw' as const, 'igw' as const, 'igw' as const, 'nat' as const),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  entries: fc.option(
    fc
      .array(entry, { maxLength: 7 })
      .map((entries) => entries.map((each, index) => ({ ...each, number: 100 - index }))),
  ),
  mapPublic: mostlyPlain(fc.constantFrom(true, true, false, undefined)),
  associate: mostlyPlain(fc.constantFrom(true, false, undefined, undefined)),
  assignIpv6: mostlyPlain(fc.boolean()),
  hasElasticIp: fc.boolean(),
  rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
})

const isIpv6 = (text: string) => text.includes(':')

/** A range stands under the name of its family; where a condition decides, each branch does. */
function underFamily(
  value: Maybe<string>,
  four: string,
  six: string,
): Record<string, Value | undefined> {
  if (typeof value === 'string') return { [isIpv6(value) ? six : four]: value }
  const side = (wanted: boolean) => {
    const branch = (text: string) => (isIpv6(text) === wanted ? text : undefined)
    return valueIn({ if: value.if, then: branch(value.then), otherwise: branch(value.otherwise) })
  }
  return { [four]: side(false), [six]: side(true) }
}

export function resourcesOf(network: SmallNetwork): readonly Resource[] {
  const nat = refer('Nat', 'AWS::EC2::NatGateway')
  const inline: Value[] = []
  const apart: Resource[] = []
  for (const [index, each] of network.rules.entries()) {
    const properties = {
      IpProtocol: each.protocol,
      FromPort: valueIn(each.from),
      ToPort: each.to,
      ...underFamily(each.range, 'CidrIp', 'CidrIpv6'),
    }
    if (each.apart) {
      const own = given({ ...properties, GroupId: group })
      apart.push(made(`Rule${index}`, 'AWS::EC2::SecurityGroupIngress', own))
    } else inline.push(given(properties))
  }
  const attached = network.attached
  return [
    made('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
    made('Gateway', 'AWS::EC2::InternetGateway', {}),
    ...(attached === false ? [] : [attachment(attached)]),
    made(
      'Subnet',
      'AWS::EC2::Subnet',
      given({
        VpcId: vpc,
        MapPublicIpOnLaunch: valueIn(network.mapPublic),
        AssignIpv6AddressOnCreation: valueIn(network.assignIpv6),
      }),
    ),
    made('Table', 'AWS::EC2::RouteTable', { VpcId: vpc }),
    ...(network.associated
      ? [
          made('Association', 'AWS::EC2::SubnetRouteTableAssociation', {
            SubnetId: subnet,
            RouteTableId: table,
          }),
        ]
      : []),
    ...network.routes.map((route, index) =>
      made(
        `Route${index}`,
        'AWS::EC2::Route',
        given({
          RouteTableId: table,
          ...underFamily(route.to, 'DestinationCidrBlock', 'DestinationIpv6CidrBlock'),
          ...target(route.by, nat),
        }),
      ),
    ),
    ...aclOf(network.entries),
    made('Group', 'AWS::EC2::SecurityGroup', { VpcId: vpc, SecurityGroupIngress: inline }),
    ...apart,
    ...(network.hasElasticIp
      ? [made('Eip', 'AWS::EC2::EIP', { InstanceId: refer('Server', 'AWS::EC2::Instance') })]
      : []),
    made('Server', 'AWS::EC2::Instance', {
      NetworkInterfaces: [
        given({
          SubnetId: subnet,
          GroupSet: [group],
          AssociatePublicIpAddress: valueIn(network.associate),
        }),
      ],
    }),
  ]
}

function attachment(attached: Maybe<boolean>): Resource {
  const properties = { VpcId: vpc, InternetGatewayId: gateway }
  if (typeof attached !== 'object') {
    return made('Attachment', 'AWS::EC2::VPCGatewayAttachment', properties)
  }
  const variable = variables[attached.if]
  if (variable === undefined) throw new Error('there is no such switch')
  const isOn = equals(variable, 'on')
  if (attached.then === attached.otherwise) {
    return attached.then
      ? made('Attachment', 'AWS::EC2::VPCGatewayAttachment', properties)
      : made('Attachment', 'AWS::EC2::VPCGatewayAttachment', { VpcId: vpc })
  }
  const exists = attached.then ? isOn : ({ kind: 'not', of: isOn } as const)
  return made('Attachment', 'AWS::EC2::VPCGatewayAttachment', properties, { exists })
}

function target(by: Maybe<'igw' | 'nat'>, nat: Value): Record<string, Value | undefined> {
  if (typeof by === 'string') return by === 'igw' ? { GatewayId: gateway } : { NatGatewayId: nat }
  const variable = variables[by.if]
  if (variable === undefined) throw new Error('there is no such switch')
  const isOn = equals(variable, 'on')
  const side = (wanted: string, value: Value) =>
    choice(
      isOn,
      by.then === wanted ? value : undefined,
      by.otherwise === wanted ? value : undefined,
    )
  return { GatewayId: side('igw', gateway), NatGatewayId: side('nat', nat) }
}

function aclOf(entries: readonly Entry[] | null): readonly Resource[] {
  if (entries === null) return []
  return [
    made('Acl', 'AWS::EC2::NetworkAcl', { VpcId: vpc }),
    made('AclOfSubnet', 'AWS::EC2::SubnetNetworkAclAssociation', {
      SubnetId: subnet,
      NetworkAclId: acl,
    }),
    ...entries.map((each) =>
      made(
        `Entry${each.number}`,
        'AWS::EC2::NetworkAclEntry',
        given({
          NetworkAclId: acl,
          RuleNumber: each.number,
          Egress: each.egress,
          RuleAction: valueIn(each.action),
          Protocol: each.protocol,
          PortRange: { From: each.from, To: each.to },
          ...underFamily(each.range, 'CidrBlock', 'Ipv6CidrBlock'),
        }),
      ),
    ),
  ]
}
