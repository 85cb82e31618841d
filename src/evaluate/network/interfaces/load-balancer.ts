import type { Resource } from '../../../model/resource.ts'
import { isSymbolic } from '../../../model/value.ts'
import { equalsJson, toNumber } from '../../compare.ts'
import { at, describePath, look } from '../../place.ts'
import { fail, pass } from '../../truth.ts'
import { everyPortOf, type Ports } from '../box.ts'
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
} from '../guarded.ts'
import type { Family } from '../internet.ts'
import type { Interface } from '../reach.ts'
import type { Topology } from '../topology.ts'
import { portOf } from './database.ts'
import { addressBy } from './public-address.ts'
import { followSubnets } from './subnets.ts'

/** Application, network and gateway load balancers. */
export function loadBalancerInterface(topology: Topology, resource: Resource): Interface {
  const mapped = itemsAt(propertyAt(resource, 'SubnetMappings')).flatMap((mapping) =>
    standingAt(at(mapping.spot, 'SubnetId')).map((subnet) => ({
      ...subnet,
      when: both(mapping.when, subnet.when),
    })),
  )
  const groups = itemsAt(propertyAt(resource, 'SecurityGroups'))
  return {
    resource,
    subnets: followSubnets(topology, [...itemsAt(propertyAt(resource, 'Subnets')), ...mapped]),
    groups: groups.length === 0 ? withoutGroups(resource) : groups,
    ports: listenersOf(topology, resource),
    address: (_, family) => publicAddress(resource, family),
  }
}

/** Null for the types that need none; an application load balancer has its VPC's default one. */
function withoutGroups(resource: Resource): readonly Standing[] | null {
  const types = standingAt(propertyAt(resource, 'Type'))
  const need = types.filter(({ spot }) => {
    const others = ['network', 'gateway'].map((type) =>
      equalsJson(spot.value ?? 'application', type),
    )
    return !others.includes(true)
  })
  if (need.length === 0) return null
  const isPlain = need.every(({ spot }) => !isSymbolic(spot.value))
  return isPlain && need.length === types.length ? [] : need
}

/** With a scheme that isn't written it is internet-facing. */
function publicAddress(resource: Resource, family: Family): Guarded<null> {
  const path = ['Scheme']
  const scheme = look(propertyAt(resource, ...path), (spot) => {
    const isInternal = equalsJson(spot.value ?? 'internet-facing', 'internal')
    if (isInternal === null) return openAt(spot, `${describePath(spot.path)} is not known`)
    return isInternal ? fail(stoppedAt(spot, 'it is internal')) : pass()
  })
  const stack = look(propertyAt(resource, 'IpAddressType'), (spot) => {
    const has =
      family === 4 ? ['ipv4', 'dualstack'] : ['dualstack', 'dualstack-without-public-ipv4']
    const is = has.map((type) => equalsJson(spot.value ?? 'ipv4', type))
    if (is.includes(true)) return pass()
    if (is.includes(null)) return openAt(spot, `${describePath(spot.path)} is not known`)
    return fail(stoppedAt(spot, `it has no IPv${family} address`))
  })
  return addressBy(resource, [
    { when: both(scheme, stack), says: 'it is internet-facing', at: { resource, path } },
  ])
}

function listenersOf(topology: Topology, resource: Resource): readonly Guarded<Ports>[] {
  return topology.belonging
    .of(resource, 'AWS::ElasticLoadBalancingV2::Listener', 'LoadBalancerArn')
    .flatMap(({ value, when }): Guarded<Ports>[] => {
      if (value === null) return [{ value: everyPortOf, when, hops: [] }]
      return standingAt(propertyAt(value, 'Port')).map((port) => ({
        ...listenerAt(port, value),
        when: both(when, listenerAt(port, value).when),
      }))
    })
    .filter((listener) => !isNever(listener))
}

function listenerAt({ spot, when }: Standing, listener: Resource): Guarded<Ports> {
  const { value } = spot
  const port =
    value == null || isSymbolic(value) || typeof value === 'object' ? null : toNumber(value)
  const says =
    port === null ? `listener ${listener.address}` : `listener ${listener.address} on port ${port}`
  const hops = [hopAt('listener', says, spot)]
  if (port !== null) return { value: portOf(port), when, hops }
  const open = openAt(spot, `${describePath(spot.path)} of ${listener.address} is not known`)
  return { value: everyPortOf, when: both(when, open), hops }
}

/** The older load balancers, with their listeners inside. */
export function classicInterface(topology: Topology, resource: Resource): Interface {
  const ports = itemsAt(propertyAt(resource, 'Listeners')).flatMap((item) =>
    standingAt(at(item.spot, 'LoadBalancerPort')).map((port) => {
      const listener = listenerAt(port, resource)
      return { ...listener, when: both(item.when, listener.when) }
    }),
  )
  return {
    resource,
    subnets: followSubnets(topology, itemsAt(propertyAt(resource, 'Subnets'))),
    groups: itemsAt(propertyAt(resource, 'SecurityGroups')),
    ports,
    address: (_, family) => publicAddress(resource, family),
  }
}
