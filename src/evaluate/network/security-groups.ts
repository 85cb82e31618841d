import type { Resource } from '../../model/resource.ts'
import { isKind, type Value } from '../../model/value.ts'
import { describePath, type Place, placeOf } from '../place.ts'
import { unknownTruth } from '../truth.ts'
import { type Box, everyPortOf } from './box.ts'
import {
  both,
  type Guarded,
  hopAt,
  isNever,
  itemsAt,
  openAt,
  propertyAt,
  type Standing,
  stoppedAt,
} from './guarded.ts'
import { everyAddress, type Family } from './internet.ts'
import { addressesAt, boxesOf, portsOfProtocol } from './rule-boxes.ts'
import type { Topology } from './topology.ts'
import type { Protocol } from './traffic.ts'

const names = { protocol: 'IpProtocol', from: ['FromPort'], to: ['ToPort'] }

/** What the security groups of an interface let in from addresses, rules that stand apart included. */
export function throughSecurityGroups(
  topology: Topology,
  groups: readonly Standing[],
  { subnet, resource }: { readonly subnet: Resource | null; readonly resource: Resource },
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  const named = groups.map(({ when }) => ({ value: null, when, hops: [] }))
  const none = topology.noneOf(named, resource, 'a security group is named')
  const byDefault =
    none.kind === 'fail' ? [] : throughDefaultGroup(topology, subnet, resource, family, protocol)
  return [
    ...namedBoxes(topology, groups, family, protocol),
    ...byDefault.map((box) => ({ ...box, when: both(none, box.when) })),
  ].filter((box) => !isNever(box))
}

/** Without a group there is that of the VPC: it admits its members alone, until rules are added. */
function throughDefaultGroup(
  topology: Topology,
  subnet: Resource | null,
  resource: Resource,
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  const vpc = subnet && topology.identities.find(vpcOf(subnet), 'AWS::EC2::VPC')
  if (vpc == null) {
    const reason = 'the default security group of its VPC is not in the input'
    return [
      { ...everything(family), when: unknownTruth(stoppedAt({ resource, path: [] }, reason)) },
    ]
  }
  const added = topology.belonging
    .of(vpc, 'AWS::EC2::SecurityGroupIngress', 'GroupId', 'DefaultSecurityGroup')
    .flatMap(({ value, when }) =>
      value === null
        ? [{ ...everything(family), when }]
        : ruleBoxes(topology, placeOf(value), vpc, family, protocol).map((box) => ({
            ...box,
            when: both(when, box.when),
          })),
    )
  const taken = topology.belonging
    .of(vpc, 'AWS::EC2::SecurityGroup', 'VpcId')
    .flatMap(({ value, when }) =>
      value?.writtenType === 'aws_default_security_group'
        ? admittedBy(topology, value, family, protocol).map((box) => ({
            ...box,
            when: both(when, box.when),
          }))
        : [],
    )
  return [...added, ...taken]
}

function vpcOf(subnet: Resource): Value | undefined {
  const place = propertyAt(subnet, 'VpcId')
  return place.kind === 'spot' ? place.value : undefined
}

function namedBoxes(
  topology: Topology,
  groups: readonly Standing[],
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  return groups
    .flatMap((standing) => {
      const group = topology.identities.follow(
        standing,
        'AWS::EC2::SecurityGroup',
        'security group',
      )
      const found = group.value
      if (found === null) return [outside(standing, family)]
      return topology
        .once(found, `group ${family} ${protocol}`, () =>
          admittedBy(topology, found, family, protocol),
        )
        .map((box) => ({ ...box, when: both(group.when, box.when) }))
    })
    .filter((box) => !isNever(box))
}

/** The default group of a VPC admits its own members alone, where Terraform doesn't take it over. */
function outside({ spot, when }: Standing, family: Family): Guarded<Box> {
  const { value } = spot
  const isDefault = isKind(value, 'reference') && value.targetType === 'AWS::EC2::VPC'
  const reason = isDefault
    ? `whether rules were added to the default security group that ${describePath(spot.path)} names is not in the input`
    : `the security group that ${describePath(spot.path)} names is not in the input`
  return {
    value: { sources: everyAddress(family), ports: everyPortOf },
    when: both(when, openAt(spot, reason)),
    hops: [hopAt('security-group', 'a security group outside of the input', spot)],
  }
}

function admittedBy(
  topology: Topology,
  group: Resource,
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  const inline = itemsAt(propertyAt(group, 'SecurityGroupIngress')).flatMap(({ spot, when }) => {
    if (isKind(spot.value, 'unknown')) {
      const reason = `${describePath(spot.path)} is not known`
      return [{ ...everything(family), when: both(when, openAt(spot, reason)) }]
    }
    return ruleBoxes(topology, spot, group, family, protocol).map((box) => ({
      ...box,
      when: both(when, box.when),
    }))
  })
  const apart = topology.belonging
    .of(group, 'AWS::EC2::SecurityGroupIngress', 'GroupId')
    .flatMap(({ value, when }) => {
      if (value === null) return [{ ...everything(family), when }]
      return ruleBoxes(topology, placeOf(value), group, family, protocol).map((box) => ({
        ...box,
        when: both(when, box.when),
      }))
    })
  const unread = isKind(group.properties, 'unknown')
    ? [
        {
          ...everything(family),
          when: unknownTruth(
            stoppedAt({ resource: group, path: [] }, `${group.address} is not known`),
          ),
        },
      ]
    : []
  return [...inline, ...apart, ...unread].filter((box) => !isNever(box))
}

const everything = (family: Family): Omit<Guarded<Box>, 'when'> => ({
  value: { sources: everyAddress(family), ports: everyPortOf },
  hops: [hopAt('security-group', 'a rule that is not known', null)],
})

function ruleBoxes(
  topology: Topology,
  rule: Place,
  group: Resource,
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  const properties = [family === 4 ? 'CidrIp' : 'CidrIpv6', 'SourcePrefixListId']
  const sources = properties.flatMap((property) =>
    addressesAt(rule, property, family, topology.graph),
  )
  if (sources.length === 0) return []
  const spot = rule.kind === 'spot' ? rule : { resource: group, path: [] }
  return boxesOf(rule, sources, portsOfProtocol(rule, protocol, names)).map((box) => ({
    value: box.value,
    when: box.when,
    hops: [hopAt('security-group', `${group.address} allows ${box.shown || 'it'}`, spot)],
  }))
}
