import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { ResourceId } from '../model/value.ts'

const none: readonly Resource[] = []

export function createResourceGraph(resources: readonly Resource[]): ResourceGraph {
  const byType = new Map<string, Resource[]>()
  const byId = new Map<ResourceId, Resource>()
  for (const resource of resources) {
    byId.set(resource.id, resource)
    const ofType = byType.get(resource.type)
    if (ofType) ofType.push(resource)
    else byType.set(resource.type, [resource])
  }
  return {
    resources,
    ofType: (type) => byType.get(type) ?? none,
    byId: (id) => byId.get(id) ?? null,
  }
}
