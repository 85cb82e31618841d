import type { Resource } from '../../model/resource.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { isFreeReference } from '../free-reference.ts'
import { at, describePath, placeOf } from '../place.ts'
import { fail, pass } from '../truth.ts'
import { everyPortOf } from './box.ts'
import { firstMatches, type Rule } from './first-match.ts'
import { throughGateway } from './gateways.ts'
import {
  both,
  type Guarded,
  hopAt,
  isNever,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
} from './guarded.ts'
import { type Addresses, everyAddress, type Family } from './internet.ts'
import { addressesAt, type Named } from './rule-boxes.ts'
import { countAddresses } from './spans.ts'
import type { Topology } from './topology.ts'

/**
 * The addresses of which packets come in by an internet gateway: those to which a subnet's route table
 * sends replies there. The longest prefix decides. What goes to a NAT, an egress-only gateway, a
 * peering or a transit gateway lets nobody in.
 */
export function throughRoutes(
  topology: Topology,
  subnet: Resource,
  family: Family,
): readonly Guarded<Addresses>[] {
  return tablesOf(topology, subnet).flatMap((table) => {
    const { value } = table
    if (value === null) return [{ value: everyAddress(family), when: table.when, hops: table.hops }]
    return topology
      .once(value, `routes ${family}`, () => admittedBy(topology, value, family))
      .map((route) => ({
        value: route.value,
        when: both(table.when, route.when),
        hops: [...route.hops, ...table.hops],
      }))
      .filter((route) => !isNever(route))
  })
}

/** The subnet's own table, else the main one of its VPC. A null is a table that nobody knows. */
function tablesOf(topology: Topology, subnet: Resource): readonly Guarded<Resource | null>[] {
  const own = linkedTables(
    topology,
    subnet,
    'AWS::EC2::SubnetRouteTableAssociation',
    'SubnetId',
    'RouteTableId',
  )
  const none = topology.noneOf(own, subnet, 'a route table of its own is there')
  if (none.kind === 'fail') return own
  const main = standingAt(propertyAt(subnet, 'VpcId')).flatMap((standing) => {
    const vpc = topology.identities.follow(standing, 'AWS::EC2::VPC', 'VPC')
    const tables = vpc.value === null ? [{ ...vpc, value: null }] : mainTables(topology, vpc.value)
    return tables.map((table) => ({
      ...table,
      when: both(none, both(vpc.when, table.when)),
    }))
  })
  return [...own, ...main].filter((table) => !isNever(table))
}

function linkedTables(
  topology: Topology,
  owner: Resource,
  type: string,
  through: string,
  names: string,
): readonly Guarded<Resource | null>[] {
  return topology.belonging
    .of(owner, type, through)
    .flatMap(({ value, when }): Guarded<Resource | null>[] => {
      if (value === null) return [{ value: null, when, hops: [] }]
      return standingAt(propertyAt(value, names)).map((standing) => {
        const table = topology.identities.follow(standing, 'AWS::EC2::RouteTable', 'route table')
        return { ...table, when: both(when, table.when) }
      })
    })
    .filter((table) => !isNever(table))
}

/**
 * What Terraform makes the main table, or takes over as such. Else it is the one that came with the
 * VPC, which has no route to a gateway.
 */
function mainTables(topology: Topology, vpc: Resource): readonly Guarded<Resource | null>[] {
  const made = linkedTables(
    topology,
    vpc,
    'aws_main_route_table_association',
    'vpc_id',
    'route_table_id',
  )
  const upper = linkedTables(
    topology,
    vpc,
    'aws_main_route_table_association',
    'VpcId',
    'RouteTableId',
  )
  const all = [...made, ...upper]
  const none = topology.noneOf(all, vpc, 'another main route table is there')
  if (none.kind === 'fail') return all
  const taken = topology.belonging
    .of(vpc, 'AWS::EC2::RouteTable', 'default_route_table_id', 'default_route_table_id')
    .map((table) => ({ ...table, when: both(none, table.when) }))
  return [...all, ...taken]
}

function admittedBy(
  topology: Topology,
  table: Resource,
  family: Family,
): readonly Guarded<Addresses>[] {
  const rules = topology.belonging
    .of(table, 'AWS::EC2::Route', 'RouteTableId')
    .flatMap((route) => rulesOf(topology, table, route, family))
    .toSorted((one, other) => (one.width < other.width ? -1 : one.width > other.width ? 1 : 0))
  const packets = { sources: everyAddress(family), ports: everyPortOf }
  return firstMatches(rules, packets).map(({ value, when, hops }) => ({
    value: value.sources,
    when,
    hops,
  }))
}

function rulesOf(
  topology: Topology,
  table: Resource,
  { value: route, when }: Guarded<Resource | null>,
  family: Family,
): readonly (Rule & { readonly width: bigint })[] {
  if (route === null) {
    const value = { sources: everyAddress(family), ports: everyPortOf }
    const box = { value, when, hops: [] }
    return [{ box, allows: pass(), at: { resource: table, path: [] }, width: 0n }]
  }
  const place = placeOf(route)
  const properties = [
    family === 4 ? 'DestinationCidrBlock' : 'DestinationIpv6CidrBlock',
    'DestinationPrefixListId',
  ]
  const destinations = properties.flatMap((property) =>
    addressesAt(place, property, family, topology.graph),
  )
  return destinations.flatMap((destination) =>
    standingAt(at(place, 'GatewayId')).flatMap((gateway) =>
      ruleOf(topology, table, route, both(when, gateway.when), gateway, destination),
    ),
  )
}

function ruleOf(
  topology: Topology,
  table: Resource,
  route: Resource,
  when: Truth,
  gateway: Standing,
  destination: Named<Addresses>,
): readonly (Rule & { readonly width: bigint })[] {
  const allowed = targetOf(topology, table, gateway)
  const hops = [
    ...allowed.hops,
    hopAt('route', `route ${destination.shown ?? ''} in ${table.address}`.replace('  ', ' '), {
      resource: route,
      path: [],
    }),
  ]
  const box = {
    value: { sources: destination.value, ports: everyPortOf },
    when: both(when, destination.when),
    hops,
  }
  const at_ = { resource: route, path: gateway.spot.path }
  // A destination that isn't known may be the most exact of all.
  const width = destination.isKnown ? countAddresses(destination.value) : 0n
  return isNever(box) ? [] : [{ box, allows: allowed.when, at: at_, width }]
}

/** Whether the target of a route is an internet gateway that stands in the table's VPC. */
function targetOf(topology: Topology, table: Resource, gateway: Standing): Guarded<null> {
  const { spot } = gateway
  const { value } = spot
  const isGateway = isKind(value, 'reference') && value.targetType === 'AWS::EC2::InternetGateway'
  const own = topology.identities.find(value, 'AWS::EC2::InternetGateway')
  if (own !== null || isGateway) return throughGateway(topology, own, table, spot)
  if (typeof value === 'string' && value.startsWith('igw-')) {
    return {
      value: null,
      when: pass(),
      hops: [hopAt('internet-gateway', `internet gateway ${value}`, spot)],
    }
  }
  if (isKind(value, 'unknown') || isKind(value, 'text') || isFreeReference(value)) {
    return throughGateway(topology, null, table, spot)
  }
  const reason = `${describePath(spot.path)} is no internet gateway`
  return { value: null, when: fail(stoppedAt(spot, reason)), hops: [] }
}
