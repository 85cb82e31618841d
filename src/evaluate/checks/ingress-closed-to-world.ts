import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { exposureThrough } from '../network/exposure.ts'
import { everyPort, holdsPort, type PortRange } from '../network/port-range.ts'
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
import type { NamedCheck } from './named-check.ts'
import {
  type Protocol,
  type Reading,
  readPort,
  readProtocol,
  readWorld,
} from './security-group-rule.ts'

/**
 * No ingress rule of a security group, or ingress rule by itself, opens one of the given TCP ports
 * to every IPv4 or every IPv6 address. A rule whose source is another group or a prefix list is not
 * open to the world; a group without rules lets nobody in.
 */
export const ingressClosedToWorld: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['ports'],
    properties: {
      ports: {
        type: 'array',
        minItems: 1,
        items: { type: 'integer', minimum: 0, maximum: 65_535 },
      },
    },
  },
  judge: (place, parameters, graph) => {
    const ports = (parameters.ports as readonly number[]).map(Number)
    return look(place, (spot) => {
      if (spot.resource.type === 'AWS::EC2::SecurityGroupIngress') {
        return judgeRule(spot, ports, graph)
      }
      const rules = at(spot, 'SecurityGroupIngress')
      return all([
        pass(),
        overItems(rules, (rule) => judgeRule(rule, ports, graph), all, inapplicable),
      ])
    })
  },
}

/** In how many combinations of conditions one rule is looked at. */
const mostCombinations = 1_000

function judgeRule(rule: Place, ports: readonly number[], graph: ResourceGraph): Truth {
  let left = mostCombinations
  const sources = ['CidrIp', 'CidrIpv6'].map((name) =>
    look(at(rule, name), (spot) =>
      isKind(spot.value, 'unknown')
        ? judgeSource(spot)
        : overItems(spot, judgeSource, all, inapplicable),
    ),
  )
  return all([pass(), ...sources])

  /** A part of the rule that can't let the port in closes it, whatever isn't known of the others. */
  function judgeSource(source: SettledSpot): Truth {
    const world = readWorld(source)
    if (world.kind === 'read' && !world.value) return pass()
    return peek('IpProtocol', (spot) => {
      const protocol = readProtocol(spot)
      if (protocol.kind === 'read' && protocol.value === 'other') return pass()
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
    const reached = ports.filter((port) => holdsPort(range, port))
    if (reached.length === 0) return pass()
    const open = firstOpen([world, protocol, ...ends])
    if (open !== null) return open
    const isSecret = ends.some((end) => textOf(end) === null)
    const how = [describeProtocol(protocol), isSecret ? null : describeRange(range)]
    const reason = `${describePorts(reached)} open to ${textOf(world) ?? 'every address'} (${how.filter(Boolean).join(', ')})`
    return fail(withExposure(source, reason, reached))
  }

  /** What the network of the input makes of it is told, and changes nothing: others may use the group. */
  function withExposure(source: SettledSpot, reason: string, reached: readonly number[]): Evidence {
    const wanted = 'be a narrower range of addresses'
    const exposure = exposureThrough(graph, source.resource, reached)
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

function firstOpen(readings: readonly Reading<unknown>[]): Truth | null {
  for (const reading of readings) if (reading.kind === 'open') return reading.because
  return null
}

const textOf = (reading: Reading<unknown>) => (reading.kind === 'read' ? reading.shown : null)

const describePorts = ([first, ...others]: readonly number[]) =>
  others.length === 0 ? `port ${first} is` : `ports ${[first, ...others].join(', ')} are`

function describeProtocol(protocol: Reading<Protocol>): string | null {
  const shown = textOf(protocol)
  return shown?.match(/\d/) ? `protocol ${shown}` : shown
}

/** Null for a single port, which the reason names already. */
function describeRange({ from, to }: PortRange): string | null {
  if (from === to) return null
  return from === everyPort.from && to === everyPort.to ? 'all ports' : `ports ${from} to ${to}`
}
