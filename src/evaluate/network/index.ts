import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { evidenceAt, look, type Place } from '../place.ts'
import { all, any, fail, inapplicable, pass } from '../truth.ts'
import { exposureOf } from './exposure.ts'
import { both, opposite, stoppedAt } from './guarded.ts'
import { interfacesOf } from './interfaces/index.ts'
import { reachFromInternet } from './reach.ts'
import { type Topology, topologyOf } from './topology.ts'
import { type Packets, packetsOf, type Traffic } from './traffic.ts'

export type { Protocol, Traffic } from './traffic.ts'

/** Reasoning over what the network of a run lets in. */
export interface Network {
  /**
   * Whether anybody on the internet reaches a resource in a VPC: passes where they do, on some of the
   * ports, and tells the way; fails with the hop that stops them. Inapplicable to types that have no
   * interface of their own in a VPC.
   */
  readonly reachableFromInternet: (resource: Place, traffic?: Traffic) => Truth
  /** Fails at a place that makes its resource public, and tells what the network makes of it. */
  readonly exposed: (place: Place, reason: string, more?: { readonly wanted?: string }) => Truth
  /** Whether an instance, or what launches instances, gives them no public IPv4 address. */
  readonly withoutPublicAddress: (resource: Place) => Truth
}

export const createNetwork = (graph: ResourceGraph): Network => ({
  reachableFromInternet: (place, traffic = {}) =>
    reachResource(graph, resourceOf(place), packetsOf(traffic)),
  exposed: (place, reason, more = {}) =>
    look(place, (spot) => {
      const exposure = exposureOf(reachResource(graph, spot.resource, packetsOf({})))
      if (exposure === null) return fail(evidenceAt(spot, reason, more))
      const evidence = evidenceAt(spot, `${reason}, ${exposure.says}`, more)
      return fail(exposure.hops.length === 0 ? evidence : { ...evidence, hops: exposure.hops })
    }),
  withoutPublicAddress: (place) => withoutPublicAddress(topologyOf(graph), resourceOf(place)),
})

const resourceOf = (place: Place): Resource =>
  place.kind === 'spot' ? place.resource : resourceOf(place.then)

function reachResource(graph: ResourceGraph, resource: Resource, packets: Packets): Truth {
  const topology = topologyOf(graph)
  const interfaces = interfacesOf(topology, resource)
  if (interfaces.length === 0) return inapplicable
  const parts = interfaces.map(({ value, when }) =>
    both(when, reachFromInternet(topology, value, packets)),
  )
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const failure = parts.find((part) => part.kind === 'fail')
  const nothing = stoppedAt({ resource, path: [] }, "the internet can't reach it")
  return parts.every(({ kind }) => kind === 'fail') && failure
    ? failure
    : any(parts, failure?.kind === 'fail' ? failure.evidence : nothing)
}

function withoutPublicAddress(topology: Topology, resource: Resource): Truth {
  const parts = interfacesOf(topology, resource).flatMap(({ value, when: isThere }) => {
    const known = value.subnets.filter((subnet) => subnet.value !== null)
    // What an interface asks for itself counts in whatever subnet.
    const addresses =
      known.length === 0
        ? [value.address(null, 4)]
        : known.map((subnet) => {
            const address = value.address(subnet.value, 4)
            return { ...address, when: both(subnet.when, address.when) }
          })
    return addresses.map(({ when, hops: [hop] }) => {
      const at = { resource: hop?.resource ?? resource, path: hop?.path ?? [] }
      const reason = `it has a public IPv4 address: ${hop?.says ?? 'one is asked for'}`
      return opposite(both(isThere, when), stoppedAt(at, reason))
    })
  })
  return parts.length === 0 ? inapplicable : all([pass(), ...parts])
}
