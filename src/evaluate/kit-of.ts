import type { ResourceGraph } from '../model/resource-graph.ts'
import { iam } from './iam/index.ts'
import { createKit, type Kit } from './kit.ts'
import { createNetwork } from './network/index.ts'

const kits = new WeakMap<ResourceGraph, Kit>()

/** What code reasons with over the resources of a run: one kit for all policies. Loads both engines. */
export function kitOf(graph: ResourceGraph): Kit {
  const known = kits.get(graph)
  if (known !== undefined) return known
  const kit = createKit(graph, iam, createNetwork(graph))
  kits.set(graph, kit)
  return kit
}
