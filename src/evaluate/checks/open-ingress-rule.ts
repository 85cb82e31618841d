import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { exposureThrough } from '../network/exposure.ts'
import { everyPort, type PortRange } from '../network/port-range.ts'
import {
  at,
  describePath,
  evidenceAt,
  look,
  overItems,
  type Place,
  type SettledSpot,
} from '../place.ts'
import { all, fail, inapplicable, pass, unknownTruth } from '../truth.ts'
import {
  type Protocol,
  type Reading,
  readPort,
  readProtocol,
  readWorld,
} from './security-group-rule.ts'

/** What a policy holds against rules that every address may use. */
export interface Refusal {
  readonly protocols: readonly Transport[]
  /** The sources that are looked at. */
  readonly sources: readonly ('CidrIp' | 'CidrIpv6')[]
  /** Which of the open ports must not be. */
  readonly refuse: (open: PortRange, protocol: Transport) => readonly PortRange[]
  /** Said instead of them where the ports of the rule are secret; left out where they don't give these away. */
  readonly secret?: string
}

export type Transport = 'tcp' | 'udp'

/**
 * No ingress rule of a security group, or ingress rule by itself, opens a port that is refused to every IPv4
 * or every IPv6 address. A rule whose source is another group or a prefix list is not open to the world; a
 * group without rules lets nobody in.
 */
export function judgeIngress(place: Place, refusal: Refusal, graph: ResourceGraph): Truth {
  return look(place, (spot) => {
    if (spot.resource.type === 'AWS::EC2::SecurityGroupIngress') {
      return judgeRule(spot, refusal, graph)
    }
    const rules = at(spot, 'SecurityGroupIngress')
    return all([
      pass(),
      overItems(rules, (rule) => judgeRule(rule, refusal, graph), all, inapplicable),
    ])
  })
}

/** In how many combinations of conditions one rule is looked at. */
const mostCombinations = 1_000

function judgeRule(rule: Place, refusal: Refusal, graph: ResourceGraph): Truth {
  let left = mostCombinations
  const sources = refusal.sources.map((name) =>
    look(at(rule, name), (spot) =>
      isKind(spot.value, 'unknown')
        ? judgeSource(spot)
        : overItems(spot, judgeSource, all, inapplicable),
    ),
  )
  return all([pass(), ...sources])

  /** A part of the rule that can't let a port in closes it, whatever isn't known of the others. */
  function judgeSource(source: SettledSpot): Truth {
    const world = readWorld(source)
    if (world.kind === 'read' && !world.value) return pass()
    return peek('IpProtocol', (spot) => {
      const protocol = readProtocol(spot)
      if (transportsOf(protocol, refusal).length === 0) return pass()
      // One that isn't known may be -1, which opens every port; one that isn't there can't be.
      const isWhole = protocol.kind === 'read' ? protocol.value === 'all' : spot.value != null
      if (isWhole) return conclude(source, { world, protocol, range: everyPort })
      return peek('FromPort', (from) =>
        peek('ToPort', (to) => judgePorts(source, { world, protocol }, from, to)),
      )
    })
  }

  function judgePorts(source: SettledSpot, read: Known, first: SettledSpot, last: SettledSpot) {
    const from = readPort(first, 'from')
    const to = readPort(last, 'to')
    // An end that isn't known may lie anywhere.
    const range = {
      from: from.kind === 'read' ? from.value : everyPort.from,
      to: to.kind === 'read' ? to.value : everyPort.to,
    }
    return conclude(source, { ...read, range }, [from, to])
  }

  function conclude(
    source: SettledSpot,
    { world, protocol, range }: Known & { readonly range: PortRange },
    ends: readonly Reading<number>[] = [],
  ): Truth {
    const refused = transportsOf(protocol, refusal)
      .map((transport) => refusal.refuse(range, transport))
      .find((ranges) => ranges.length > 0)
    if (refused === undefined) return pass()
    const open = firstOpen([world, protocol, ...ends])
    if (open !== null) return open
    const isSecret = ends.some((end) => textOf(end) === null)
    const how = [describeProtocol(protocol), isSecret ? null : describeRange(range)]
    const what = (isSecret ? refusal.secret : undefined) ?? describePorts(refused)
    const reason = `${what} open to ${textOf(world) ?? 'every address'} (${how.filter(Boolean).join(', ')})`
    return fail(withExposure(source, reason, refused))
  }

  /** What the network of the input makes of it is told, and changes nothing: others may use the group. */
  function withExposure(
    source: SettledSpot,
    reason: string,
    refused: readonly PortRange[],
  ): Evidence {
    const wanted = 'be a narrower range of addresses'
    const ports = refused.map(({ from }) => from)
    const exposure = exposureThrough(graph, source.resource, ports)
    if (exposure === null) return evidenceAt(source, reason, { wanted })
    const evidence = evidenceAt(source, `${reason}, ${exposure.says}`, { wanted })
    return exposure.hops.length === 0 ? evidence : { ...evidence, hops: exposure.hops }
  }

  function peek(name: string, judge: (spot: SettledSpot) => Truth): Truth {
    return look(at(rule, name), (spot) => {
      left -= 1
      if (left >= 0) return judge(spot)
      const reason = `the conditions on ${describePath(spot.path)} combine in more ways than are tried`
      return unknownTruth(evidenceAt(spot, reason))
    })
  }
}

interface Known {
  readonly world: Reading<boolean>
  readonly protocol: Reading<Protocol>
}

/** Those of the protocols asked about that a rule is for, or may be for. */
function transportsOf(protocol: Reading<Protocol>, { protocols }: Refusal): readonly Transport[] {
  if (protocol.kind === 'open' || protocol.value === 'all') return protocols
  return protocols.filter((asked) => asked === protocol.value)
}

function firstOpen(readings: readonly Reading<unknown>[]): Truth | null {
  for (const reading of readings) if (reading.kind === 'open') return reading.because
  return null
}

const textOf = (reading: Reading<unknown>) => (reading.kind === 'read' ? reading.shown : null)

function describePorts(ranges: readonly PortRange[]): string {
  const [first, ...others] = ranges
  if (first !== undefined && others.length === 0 && first.from === first.to) {
    return `port ${first.from} is`
  }
  const shown = ranges.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`))
  return `ports ${shown.join(', ')} are`
}

function describeProtocol(protocol: Reading<Protocol>): string | null {
  const shown = textOf(protocol)
  return shown?.match(/\d/) ? `protocol ${shown}` : shown
}

/** Null for a single port, which the reason names already. */
function describeRange({ from, to }: PortRange): string | null {
  if (from === to) return null
  return from === everyPort.from && to === everyPort.to ? 'all ports' : `ports ${from} to ${to}`
}
