import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import type { Place } from '../place.ts'
import { any, inapplicable } from '../truth.ts'
import { everyPortOf } from './box.ts'
import { stoppedAt, then } from './guarded.ts'
import { interfacesOf } from './interfaces/index.ts'
import { type Packets, reachFromInternet } from './reach.ts'
import type { Protocol } from './rule-boxes.ts'
import { joinSpans } from './spans.ts'
import { topologyOf } from './topology.ts'

export type { Protocol } from './rule-boxes.ts'
export { usesOfGroup } from './uses-of-group.ts'

/** Packets that are asked about: every port of TCP where nothing is said. */
export interface Traffic {
  readonly protocol?: Protocol
  readonly ports?: readonly (number | { readonly from: number; readonly to: number })[]
}

/** Reasoning over what the network of a run lets in. */
export interface Network {
  /**
   * Whether anybody on the internet reaches a resource in a VPC: passes where they do, on some of the
   * ports, and tells the way; fails with the hop that stops them. Inapplicable to types that have no
   * interface of their own in a VPC.
   */
  readonly reachableFromInternet: (resource: Place, traffic?: Traffic) => Truth
}

export const createNetwork = (graph: ResourceGraph): Network => ({
  reachableFromInternet: (place, traffic = {}) =>
    reachResource(graph, resourceOf(place), packetsOf(traffic)),
})

const resourceOf = (place: Place): Resource =>
  place.kind === 'spot' ? place.resource : resourceOf(place.then)

export function packetsOf({ protocol = 'tcp', ports }: Traffic): Packets {
  if (ports === undefined) return { protocol, ports: everyPortOf }
  const spans = ports.map((port) =>
    typeof port === 'number'
      ? { from: port, until: port + 1 }
      : { from: port.from, until: port.to + 1 },
  )
  return { protocol, ports: joinSpans(spans) }
}

function reachResource(graph: ResourceGraph, resource: Resource, packets: Packets): Truth {
  const topology = topologyOf(graph)
  const interfaces = interfacesOf(topology, resource)
  if (interfaces.length === 0) return inapplicable
  const parts = interfaces.map(({ value, when }) =>
    then(when, reachFromInternet(topology, value, packets)),
  )
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const failure = parts.find((part) => part.kind === 'fail')
  const nothing = stoppedAt({ resource, path: [] }, "the internet can't reach it")
  return parts.every(({ kind }) => kind === 'fail') && failure
    ? failure
    : any(parts, failure?.kind === 'fail' ? failure.evidence : nothing)
}
