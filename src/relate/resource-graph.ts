import { addTo } from '../model/add-to.ts'
import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { ResourceId } from '../model/value.ts'

const none: readonly Resource[] = []

export function createResourceGraph(resources: readonly Resource[]): ResourceGraph {
  const byType = new Map<string, Resource[]>()
  const byId = new Map<ResourceId, Resource>()
  for (const resource of resources) {
    byId.set(resource.id, resource)
    addTo(byType, resource.type, resource)
  }
  return {
    resources,
    ofType: (type) => byType.get(type) ?? none,
    byId: (id) => byId.get(id) ?? null,
  }
}
