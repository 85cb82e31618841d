import type { Resource } from '../../model/resource.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import { isSymbolic } from '../../model/value.ts'
import { toNumber } from '../compare.ts'
import { at, describePath, type Place, type SettledSpot } from '../place.ts'
import { any, pass } from '../truth.ts'
import { mapEvidence } from '../truth-evidence.ts'
import {
  both,
  type Guarded,
  hopAt,
  isNever,
  itemsAt,
  openAt,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
  whereItExists,
} from './guarded.ts'
import { loadBalancerInterface } from './interfaces/load-balancer.ts'
import { reachFromInternet } from './reach.ts'
import type { Topology } from './topology.ts'
import { type Packets, packetsOf } from './traffic.ts'

/** A target group that sends packets to a resource, and the port that they come to; null: not known. */
interface Registration {
  readonly group: Resource
  readonly port: { readonly number: number | null; readonly spot: SettledSpot }
  readonly when: Truth
}

/**
 * Whether the internet reaches a resource by way of a load balancer that forwards to one of these ports,
 * where the resource itself lets load balancers in. Null where none has it among its targets.
 */
export function throughBalancers(
  topology: Topology,
  resource: Resource,
  packets: Packets,
): Truth | null {
  const parts = registrationsOf(topology, resource).flatMap(({ group, port, when }) => {
    const { number, spot } = port
    const isMeant =
      number === null || packets.ports.some(({ from, until }) => from <= number && number < until)
    if (!isMeant) return []
    const known =
      number === null
        ? openAt(spot, `${describePath(spot.path)} of ${group.address} is not known`)
        : pass()
    return forwardersOf(topology, group).map((forwarder) => {
      const { value: balancer, when: forwards, listener } = forwarder
      const to = loadBalancerInterface(topology, balancer)
      const reach = reachFromInternet(topology, to, packetsOf(listener))
      const guarded = both(both(both(when, known), forwards), reach)
      return mapEvidence(guarded, (evidence) => onwards(evidence, group, number, resource))
    })
  })
  if (parts.length === 0) return null
  const nothing = stoppedAt(
    { resource, path: [] },
    'no load balancer that the internet reaches forwards to it',
  )
  return any(parts, nothing)
}

/** The way to a load balancer goes on to the target. */
function onwards(
  evidence: Evidence,
  group: Resource,
  port: number | null,
  resource: Resource,
): Evidence {
  const last = evidence.hops?.at(-1)
  if (evidence.hops === undefined || last?.code !== 'endpoint') return evidence
  const says = `target group ${group.address} sends to ${port === null ? 'a port' : `port ${port}`}`
  return {
    ...evidence,
    reason: `the internet reaches it through ${last.says}`,
    hops: [
      ...evidence.hops.slice(0, -1),
      { ...last, code: 'load-balancer', says: `load balancer ${last.says}` },
      hopAt('target-group', says, { resource: group, path: [] }),
      hopAt('endpoint', resource.address, { resource, path: [] }),
    ],
  }
}

const targetGroup = 'AWS::ElasticLoadBalancingV2::TargetGroup'
const listenerType = 'AWS::ElasticLoadBalancingV2::Listener'

function registrationsOf(topology: Topology, resource: Resource): readonly Registration[] {
  switch (resource.type) {
    case 'AWS::EC2::Instance':
      return topology.graph.ofType(targetGroup).flatMap((group) =>
        itemsAt(propertyAt(group, 'Targets')).flatMap((target) =>
          standingAt(at(target.spot, 'Id')).flatMap((id) => {
            if (topology.identities.find(id.spot.value, resource.type) !== resource) return []
            const when = both(target.when, id.when)
            return withPort(group, at(target.spot, 'Port'), both(whereItExists(group), when))
          }),
        ),
      )
    case 'AWS::AutoScaling::AutoScalingGroup':
      return named(topology, itemsAt(propertyAt(resource, 'TargetGroupARNs'))).flatMap(
        ({ value, when }) => withPort(value, propertyAt(value, 'Port'), when),
      )
    case 'AWS::ECS::Service':
      return itemsAt(propertyAt(resource, 'LoadBalancers')).flatMap((item) =>
        named(topology, standingAt(at(item.spot, 'TargetGroupArn'))).flatMap(({ value, when }) =>
          withPort(value, at(item.spot, 'ContainerPort'), both(item.when, when)),
        ),
      )
    default:
      return []
  }
}

/** The port of the target, else that of its group. */
function withPort(group: Resource, place: Place, when: Truth): readonly Registration[] {
  return standingAt(place).flatMap((own): Registration[] => {
    const { value } = own.spot
    if (value == null) {
      return standingAt(propertyAt(group, 'Port')).map(({ spot, when: there }) => ({
        ...{ group, port: { number: portOf(spot), spot } },
        when: both(both(when, own.when), there),
      }))
    }
    const port = { number: portOf(own.spot), spot: own.spot }
    return [{ group, port, when: both(when, own.when) }]
  })
}

function portOf({ value }: SettledSpot): number | null {
  return value == null || isSymbolic(value) || typeof value === 'object' ? null : toNumber(value)
}

const named = (topology: Topology, standings: readonly Standing[]): readonly Guarded<Resource>[] =>
  standings.flatMap((standing) => {
    const { value, when } = topology.identities.follow(standing, targetGroup, 'target group')
    return value === null ? [] : [{ value, when, hops: [] }]
  })

interface Forwarder extends Guarded<Resource> {
  /** What the listener that forwards listens to. */
  readonly listener: Parameters<typeof packetsOf>[0]
}

/** The load balancers with a listener, or a rule of one, that forwards to a target group. */
function forwardersOf(topology: Topology, group: Resource): readonly Forwarder[] {
  return topology.once(group, 'forwarders', () => {
    const byDefault = topology.graph
      .ofType(listenerType)
      .flatMap((listener) => forwarding(listener, 'DefaultActions', listener, pass()))
    const byRule = topology.graph
      .ofType('AWS::ElasticLoadBalancingV2::ListenerRule')
      .flatMap((rule) =>
        standingAt(propertyAt(rule, 'ListenerArn')).flatMap((standing) => {
          const { value, when } = topology.identities.follow(standing, listenerType, 'listener')
          return value === null ? [] : forwarding(rule, 'Actions', value, when)
        }),
      )
    return [...byDefault, ...byRule].filter((forwarder) => !isNever(forwarder))
  })

  function forwarding(
    from: Resource,
    property: string,
    listener: Resource,
    isItsListener: Truth,
  ): readonly Forwarder[] {
    const forwards = itemsAt(propertyAt(from, property)).flatMap((action) => {
      const weighted = itemsAt(at(action.spot, 'ForwardConfig', 'TargetGroups')).flatMap((one) =>
        standingAt(at(one.spot, 'TargetGroupArn')).map((arn) => ({
          ...arn,
          when: both(one.when, arn.when),
        })),
      )
      return [...standingAt(at(action.spot, 'TargetGroupArn')), ...weighted]
        .filter(({ spot }) => topology.identities.find(spot.value, targetGroup) === group)
        .map(({ when }) => both(action.when, when))
    })
    return forwards.slice(0, 1).flatMap((isForwarded) =>
      standingAt(propertyAt(listener, 'LoadBalancerArn')).flatMap((standing) => {
        const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer'
        const { value, when } = topology.identities.follow(standing, type, 'load balancer')
        if (value === null) return []
        const guards = [whereItExists(from), isItsListener, whereItExists(listener), isForwarded]
        return standingAt(propertyAt(listener, 'Port')).map((port): Forwarder => {
          const number = portOf(port.spot)
          return {
            value,
            when: [...guards, when, port.when].reduceRight((rest, guard) => both(guard, rest)),
            hops: [],
            listener: number === null ? {} : { ports: [number] },
          }
        })
      }),
    )
  }
}
