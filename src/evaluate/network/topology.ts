import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { pass } from '../truth.ts'
import { type Belonging, createBelonging } from './belonging.ts'
import { both, type Guarded, opposite, stoppedAt } from './guarded.ts'
import { createIdentities, type Identities } from './identities.ts'

/** The network that a run's resources make. */
export interface Topology {
  readonly graph: ResourceGraph
  readonly identities: Identities
  readonly belonging: Belonging
  /** Works something out about a resource once. */
  readonly once: <T>(resource: Resource, what: string, make: () => T) => T
  /** Whether nothing of a list is there. */
  readonly noneOf: (list: readonly Guarded<unknown>[], of: Resource, reason: string) => Truth
}

const topologies = new WeakMap<ResourceGraph, Topology>()

export function topologyOf(graph: ResourceGraph): Topology {
  const known = topologies.get(graph)
  if (known !== undefined) return known
  const identities = createIdentities(graph)
  const results = new Map<Resource, Map<string, unknown>>()
  const topology: Topology = {
    graph,
    identities,
    belonging: createBelonging(graph, identities),
    once: <T>(resource: Resource, what: string, make: () => T) => {
      const own = results.get(resource) ?? new Map<string, unknown>()
      results.set(resource, own)
      if (!own.has(what)) own.set(what, make())
      return own.get(what) as T
    },
    noneOf: (list, of, reason) =>
      list.reduce<Truth>(
        (none, { when }) =>
          both(none, opposite(when, stoppedAt({ resource: of, path: [] }, reason))),
        pass(),
      ),
  }
  topologies.set(graph, topology)
  return topology
}
