import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { ResourceId } from '../../model/value.ts'

/** What of a base is what in a head. */
export interface SameResources {
  readonly headOf: (base: Resource) => Resource | null
  readonly baseOf: (head: Resource) => Resource | null
  /** Ids, and names of sources, as the head has them. */
  readonly renamed: (id: string) => string
}

/**
 * A resource is met again by its type and its lasting identity: in its own file, then in one that came in
 * the place of a file that is gone, then by its address.
 */
export function sameResources(base: ResourceGraph, head: ResourceGraph): SameResources {
  const headOf = new Map<Resource, Resource>()
  const baseOf = new Map<Resource, Resource>()
  const [oldFiles, newFiles] = [filesOf(base), filesOf(head)]
  meet((resource) => `${fileOf(resource)}\n${lastingKey(resource)}`)
  meet((resource, isBase) =>
    (isBase ? newFiles : oldFiles).has(fileOf(resource)) ? null : lastingKey(resource),
  )
  meet(
    (resource) => `${fileOf(resource)}\n${resource.stack}\n${resource.type}\n${resource.address}`,
  )
  const ids = new Map<string, ResourceId>()
  const files = new Map<string, string>()
  for (const [one, other] of headOf) {
    if (one.id !== other.id) ids.set(one.id, other.id)
    if (fileOf(one) !== fileOf(other)) files.set(fileOf(one), fileOf(other))
  }
  return {
    headOf: (resource) => headOf.get(resource) ?? null,
    baseOf: (resource) => baseOf.get(resource) ?? null,
    renamed: (id) => {
      const same = ids.get(id)
      if (same !== undefined || files.size === 0) return same ?? id
      const end = id.indexOf('\n')
      const file = end === -1 ? undefined : files.get(id.slice(0, end))
      return file === undefined ? id : `${file}${id.slice(end)}`
    },
  }

  function meet(keyOf: (resource: Resource, isBase: boolean) => string | null): void {
    const waiting = new Map<string, Resource>()
    for (const resource of base.resources) {
      if (headOf.has(resource)) continue
      const key = keyOf(resource, true)
      if (key !== null && !waiting.has(key)) waiting.set(key, resource)
    }
    if (waiting.size === 0) return
    for (const resource of head.resources) {
      if (baseOf.has(resource)) continue
      const key = keyOf(resource, false)
      const old = key === null ? undefined : waiting.get(key)
      if (key === null || old === undefined) continue
      waiting.delete(key)
      headOf.set(old, resource)
      baseOf.set(resource, old)
    }
  }
}

const fileOf = ({ deployment }: Resource): string => deployment.inputFile

const filesOf = ({ resources }: ResourceGraph): ReadonlySet<string> =>
  new Set(resources.map(fileOf))

const lastingKey = ({ type, identity, stack, address }: Resource): string =>
  JSON.stringify([type, ...(identity === undefined ? [stack, address] : ['', identity])])
