import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Hop, Truth } from '../../model/truth.ts'
import { both, propertyAt } from './guarded.ts'
import { everyAddress } from './internet.ts'
import { type Interface, reachFromInternet } from './reach.ts'
import { throughSecurityGroups } from './security-groups.ts'
import { joinSpans } from './spans.ts'
import { throughBalancers } from './through-balancers.ts'
import { type Topology, topologyOf } from './topology.ts'
import { type Packets, packetsOf } from './traffic.ts'
import { usesOfGroup } from './uses-of-group.ts'

/** What an open rule comes to in the network of the input. */
export interface Exposure {
  /** To follow what is said of the rule: `and the internet reaches Server through it`. */
  readonly says: string
  readonly hops: readonly Hop[]
}

/**
 * Whether something in the input is reached from the internet through a group that lets it in, on
 * some of these TCP ports. Null where nothing of the input is known to have the group.
 */
export function exposureThrough(
  graph: ResourceGraph,
  holder: Resource,
  ports: readonly number[],
): Exposure | null {
  const topology = topologyOf(graph)
  const group = groupOf(topology, holder)
  if (group === null) return null
  const uses = usesOfGroup(topology, group)
  const packets = packetsOf({ ports })
  const answers: Answer[] = []
  for (const { of, group: named } of uses.certain.slice(0, mostUses)) {
    const only = { ...of.value, groups: [named] }
    const reach = reachFromInternet(topology, only, packets)
    const truth = both(both(of.when, named.when), reach)
    answers.push({ resource: of.value.resource, truth })
    if (truth.kind === 'pass') break
    const behind = letsBalancersIn(topology, only, packets)
      ? throughBalancers(topology, of.value.resource, packets)
      : null
    if (behind === null) continue
    answers.push({ resource: of.value.resource, truth: both(both(of.when, named.when), behind) })
    if (behind.kind === 'pass') break
  }
  const isWhole = !uses.isOpen && uses.certain.length <= mostUses
  return reachedBy(answers) ?? (isWhole ? stoppedOf(answers) : null)
}

/** Whether an interface admits addresses of a VPC, which load balancers have, whatever they are. */
function letsBalancersIn(topology: Topology, to: Interface, packets: Packets): boolean {
  if (to.groups === null) return true
  const where = { subnet: null, resource: to.resource }
  const boxes = throughSecurityGroups(topology, to.groups, where, 4, packets.protocol)
  const admitted = joinSpans(
    boxes.filter(({ when }) => when.kind === 'pass').flatMap(({ value }) => value.sources),
  )
  const [all] = everyAddress(4)
  return admitted.some(({ from, until }) => from === all?.from && until === all.until)
}

/** Of how many members of a group the way is looked for. */
const mostUses = 100

interface Answer {
  readonly resource: Resource
  readonly truth: Truth
}

function reachedBy(answers: readonly Answer[]): Exposure | null {
  const certain = answers.filter(({ truth }) => truth.kind === 'pass')
  for (const { resource, truth } of [...certain, ...answers]) {
    const way = wayIn(truth)
    if (way === null) continue
    const often = truth.kind === 'pass' ? '' : ', where conditions allow it,'
    const balancer = way.find(({ code }) => code === 'load-balancer')
    const by = balancer === undefined ? 'it' : `it, by ${balancer.says}`
    return { says: `and the internet reaches ${resource.address}${often} through ${by}`, hops: way }
  }
  for (const { resource, truth } of answers) {
    if (truth.kind !== 'unknown') continue
    const { reason } = truth.evidence
    return {
      says: `and whether the internet reaches ${resource.address} through it can't be told: ${reason}`,
      hops: [],
    }
  }
  return null
}

/** What the network makes of a resource that is meant to be public. */
export function exposureOf(truth: Truth): Exposure | null {
  const way = wayIn(truth)
  if (way !== null) {
    const often = truth.kind === 'pass' ? '' : ', where conditions allow it'
    return { says: `and the internet reaches it${often}`, hops: way }
  }
  if (truth.kind === 'unknown') {
    const { reason } = truth.evidence
    return { says: `and whether the internet reaches it can't be told: ${reason}`, hops: [] }
  }
  if (truth.kind !== 'fail') return null
  const hops = truth.evidence.hops ?? []
  const why = hops[0] === undefined ? '' : `: ${hops[0].says}`
  return { says: `but as the network is written the internet doesn't reach it${why}`, hops }
}

/** The way of a truth that holds, in some worlds at least, without anything that isn't known. */
function wayIn(truth: Truth): readonly Hop[] | null {
  switch (truth.kind) {
    case 'pass':
      return truth.evidence?.hops ?? null
    case 'fork':
      return wayIn(truth.then) ?? wayIn(truth.otherwise)
    case 'any':
      return truth.of.reduce<readonly Hop[] | null>((found, part) => found ?? wayIn(part), null)
    default:
      return null
  }
}

function stoppedOf(answers: readonly Answer[]): Exposure | null {
  const [first] = answers
  if (first === undefined || answers.some(({ truth }) => truth.kind !== 'fail')) return null
  const hops = first.truth.kind === 'fail' ? (first.truth.evidence.hops ?? []) : []
  const why = hops[0] === undefined ? '' : `: ${hops[0].says}`
  const others = new Set(answers.map(({ resource }) => resource)).size - 1
  const more = others > 0 ? ` and ${others} more` : ''
  return {
    says: `but as the network is written the internet doesn't reach ${first.resource.address}${more} through it${why}`,
    hops,
  }
}

function groupOf(topology: Topology, holder: Resource): Resource | null {
  if (holder.type === 'AWS::EC2::SecurityGroup') return holder
  const named = propertyAt(holder, 'GroupId')
  if (named.kind !== 'spot') return null
  return topology.identities.find(named.value, 'AWS::EC2::SecurityGroup')
}
