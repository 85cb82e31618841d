import type { Resource } from '../../model/resource.ts'
import type { Evidence, Hop, Truth } from '../../model/truth.ts'
import { evidenceAt } from '../place.ts'
import { any, fail, pass, unknownTruth } from '../truth.ts'
import { type Box, commonBox, isEmptyBox, type Ports } from './box.ts'
import { throughBlockPublicAccess } from './gateways.ts'
import { both, type Guarded, hopAt, type Standing, stoppedAt } from './guarded.ts'
import { type Addresses, type Family, holdAnybody, internetAddresses } from './internet.ts'
import { throughNetworkAcl } from './network-acls.ts'
import { throughRoutes } from './routes.ts'
import { throughSecurityGroups } from './security-groups.ts'
import { joinSpans } from './spans.ts'
import type { Topology } from './topology.ts'
import type { Packets } from './traffic.ts'

/** Where packets enter a resource: an address in a subnet, behind security groups. */
export interface Interface {
  readonly resource: Resource
  /** The subnets that it may be in; a null is one that nobody knows. */
  readonly subnets: readonly Guarded<Resource | null>[]
  /** Null: nothing filters. */
  readonly groups: readonly Standing[] | null
  /** Whether it has an address on the internet, of each family, given the subnet. */
  readonly address: (subnet: Resource | null, family: Family) => Guarded<null>
  /** Ports that it listens to; null: any. */
  readonly ports: readonly Guarded<Ports>[] | null
}

interface Way {
  readonly box: Guarded<Box>
  readonly family: Family
}

/** The kinds of hop in the order in which packets meet them. */
type Stage = Hop['code']

/** Whether anybody on the internet can send such packets to an interface, and how. */
export function reachFromInternet(topology: Topology, to: Interface, packets: Packets): Truth {
  const ways: Way[] = []
  const stops: Hop[] = []
  for (const subnet of to.subnets) {
    for (const family of [4, 6] as const) {
      const outcome = waysInto(topology, to, subnet, family, packets)
      ways.push(...outcome.ways)
      // What is said of IPv4 tells more: few networks have IPv6 at all.
      if (outcome.stop !== null && (family === 4 || stops.length === 0)) stops.push(outcome.stop)
    }
  }
  return decide(to.resource, ways, furthest(stops))
}

const order: readonly Stage[] = [
  'internet',
  'internet-gateway',
  'block-public-access',
  'route',
  'network-acl',
  'public-address',
  'listener',
  'security-group',
]

const furthest = (stops: readonly Hop[]): Hop | null =>
  stops.reduce<Hop | null>(
    (best, stop) =>
      best === null || order.indexOf(best.code) < order.indexOf(stop.code) ? stop : best,
    null,
  )

function waysInto(
  topology: Topology,
  to: Interface,
  subnet: Guarded<Resource | null>,
  family: Family,
  packets: Packets,
): { readonly ways: readonly Way[]; readonly stop: Hop | null } {
  const found = subnet.value
  let ways: readonly Guarded<Box>[] = [
    {
      value: { sources: internetAddresses(family), ports: packets.ports },
      when: subnet.when,
      hops: [hopAt('internet', 'the internet', null), ...subnet.hops],
    },
  ]
  const stages: readonly (readonly [Stage, string, () => readonly Guarded<Box>[]])[] = [
    ['block-public-access', 'VPC Block Public Access keeps the internet out', () => blocked()],
    ['route', noRoute(found, family), () => routes()],
    ['network-acl', 'its network ACL lets nobody from the internet in', () => acls()],
    ['public-address', noAddress(family), () => addresses()],
    ['listener', 'nothing listens to these ports', () => listeners()],
    ['security-group', 'its security groups let nobody from the internet in', () => groups()],
  ]
  for (const [code, says, filters] of stages) {
    const next = meet(ways, filters())
    if (!holdsAnybodyIn(next, family)) {
      const resource =
        code === 'route' || code === 'network-acl' ? (found ?? to.resource) : to.resource
      return { ways: [], stop: { code, says, resource, path: [], blocks: true } }
    }
    ways = next
  }
  return { ways: ways.map((box) => ({ box, family })), stop: null }

  function all(when: Truth, hops: readonly Hop[] = []): readonly Guarded<Box>[] {
    return [{ value: { sources: internetAddresses(family), ports: packets.ports }, when, hops }]
  }
  function blocked() {
    return all(found === null ? pass() : throughBlockPublicAccess(topology, found))
  }
  function routes() {
    if (found === null) return all(pass())
    return throughRoutes(topology, found, family).map(({ value, when, hops }) => ({
      value: { sources: value, ports: packets.ports },
      when,
      hops,
    }))
  }
  function acls() {
    return found === null
      ? all(pass())
      : throughNetworkAcl(topology, found, family, packets.protocol)
  }
  function addresses() {
    const { when, hops } = to.address(found, family)
    return all(when, hops)
  }
  function listeners() {
    if (to.ports === null) return all(pass())
    return to.ports.map(({ value, when, hops }) => ({
      value: { sources: internetAddresses(family), ports: value },
      when,
      hops,
    }))
  }
  function groups() {
    if (to.groups === null) return all(pass())
    return throughSecurityGroups(
      topology,
      to.groups,
      { subnet: found, resource: to.resource },
      family,
      packets.protocol,
    )
  }
}

const noRoute = (subnet: Resource | null, family: Family) =>
  `no route of ${subnet?.address ?? 'its subnet'} leads ${family === 4 ? '' : 'IPv6 '}to an internet gateway`

const noAddress = (family: Family) => `it has no public ${family === 4 ? 'IPv4' : 'IPv6'} address`

/** In how many ways packets are followed. */
const mostWays = 20_000

function meet(
  ways: readonly Guarded<Box>[],
  filters: readonly Guarded<Box>[],
): readonly Guarded<Box>[] {
  const met: Guarded<Box>[] = []
  for (const way of ways) {
    for (const filter of filters) {
      const value = commonBox(way.value, filter.value)
      if (isEmptyBox(value)) continue
      const when = both(way.when, filter.when)
      if (when.kind === 'fail') continue
      met.push({ value, when, hops: [...way.hops, ...filter.hops] })
      if (met.length > mostWays) return [...met.slice(0, -1), tooMany(way)]
    }
  }
  return met
}

function tooMany(way: Guarded<Box>): Guarded<Box> {
  const at = way.hops.find(({ resource }) => resource !== null)
  if (at?.resource == null) return way
  const reason = 'there are more ways through the network than are followed'
  return { ...way, when: unknownTruth(stoppedAt({ resource: at.resource, path: [] }, reason)) }
}

/** Whether these ways together may let anybody in. */
function holdsAnybodyIn(ways: readonly Guarded<Box>[], family: Family): boolean {
  if (ways.some(({ value }) => holdAnybody(value.sources, family))) return true
  return groupsByPort(ways).some((group) => holdAnybody(joined(group), family))
}

const joined = (ways: readonly Guarded<Box>[]): Addresses =>
  joinSpans(ways.flatMap(({ value }) => value.sources))

/** The ways to one port and another, for each set of ways that a port has. */
function groupsByPort(ways: readonly Guarded<Box>[]): readonly (readonly Guarded<Box>[])[] {
  const starts = new Set(ways.flatMap(({ value }) => value.ports.map(({ from }) => from)))
  return [...starts].map((port) =>
    ways.filter(({ value }) => value.ports.some(({ from, until }) => from <= port && port < until)),
  )
}

function decide(resource: Resource, ways: readonly Way[], stop: Hop | null): Truth {
  const at = { kind: 'spot', resource, path: [], value: undefined } as const
  const nothing = {
    ...evidenceAt(at, `the internet can't reach it: ${stop?.says ?? 'it is in no subnet'}`),
    ...(stop === null ? {} : { hops: [stop] }),
  }
  const parts: Truth[] = []
  for (const family of [4, 6] as const) {
    const boxes = ways.filter((way) => way.family === family).map(({ box }) => box)
    const wide = boxes.filter(({ value }) => holdAnybody(value.sources, family))
    parts.push(...wide.map((box) => both(box.when, reached(resource, box))))
    const narrow = boxes.filter((box) => !wide.includes(box))
    for (const group of groupsByPort(narrow)) parts.push(together(resource, group, family, nothing))
  }
  const possible = parts.filter(({ kind }) => kind !== 'fail')
  return possible.length === 0 ? fail(nothing) : any(possible, nothing)
}

function reached(resource: Resource, box: Guarded<Box>): Truth {
  const end = hopAt('endpoint', resource.address, { resource, path: [] })
  const at = { kind: 'spot', resource, path: [], value: undefined } as const
  const evidence = evidenceAt(at, `the internet reaches it on ${portsText(box.value.ports)}`)
  return pass({ ...evidence, hops: [...box.hops, end] })
}

export function portsText(ports: Ports): string {
  const texts = ports.map(({ from, until }) =>
    until - from === 1 ? `${from}` : `${from}-${until - 1}`,
  )
  const isOne = ports.length === 1 && ports[0] !== undefined && ports[0].until - ports[0].from === 1
  return `${isOne ? 'port' : 'ports'} ${texts.join(', ')}`
}

/** How many narrow ways that conditions decide are put together in every combination. */
const mostTogether = 10

/** Narrow ranges let anybody in where enough of them are there at once. */
function together(
  resource: Resource,
  ways: readonly Guarded<Box>[],
  family: Family,
  nothing: Evidence,
): Truth {
  if (!holdAnybody(joined(ways), family)) return fail(nothing)
  const [first] = ways
  if (first === undefined) return fail(nothing)
  const different = withoutRepetitions(ways, nothing)
  const certain = different.filter(({ when }) => when.kind === 'pass')
  const open = different.filter(({ when }) => when.kind !== 'pass')
  if (open.length > mostTogether) {
    const reason = 'its ranges of addresses combine in more ways than are tried'
    return unknownTruth(stoppedAt({ resource, path: [] }, reason))
  }
  return combine(certain, open)

  function combine(taken: readonly Guarded<Box>[], rest: readonly Guarded<Box>[]): Truth {
    if (holdAnybody(joined(taken), family))
      return reached(resource, taken[0] ?? (first as Guarded<Box>))
    const [next, ...others] = rest
    if (next === undefined || !holdAnybody(joined([...taken, ...rest]), family))
      return fail(nothing)
    const withIt = both(next.when, combine([...taken, next], others))
    return any([withIt, combine(taken, others)], nothing)
  }
}

/** Ways from the same addresses as one, which is there where any of them is. */
function withoutRepetitions(
  ways: readonly Guarded<Box>[],
  nothing: Evidence,
): readonly Guarded<Box>[] {
  const bySources = new Map<string, Guarded<Box>[]>()
  for (const way of ways) {
    const key = way.value.sources.map(({ from, until }) => `${from}-${until}`).join()
    const alike = bySources.get(key)
    if (alike === undefined) bySources.set(key, [way])
    else alike.push(way)
  }
  return [...bySources.values()].flatMap((alike) => {
    const [way] = alike
    const whens = alike.map(({ when }) => when)
    return way === undefined
      ? []
      : [{ ...way, when: alike.length === 1 ? way.when : any(whens, nothing) }]
  })
}
