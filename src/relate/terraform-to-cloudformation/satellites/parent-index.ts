import type { TerraformResource } from '../../../model/terraform.ts'
import { propertyOf, type ResourceId, type Value } from '../../../model/value.ts'
import type { Condition } from '../../../model/worlds/condition.ts'
import { alternativesOf } from '../alternatives.ts'
import { identityKey } from './identity-key.ts'

export interface Parent {
  readonly id: ResourceId
  readonly resource: TerraformResource
}

export interface NamedParent extends Parent {
  /** The condition under which it has that name; null: always. */
  readonly when: Condition | null
}

/** Resources of the types that others are parts of, found by what those may call them. */
export interface ParentIndex {
  /** Of one account and region. */
  readonly named: (
    type: string,
    attributes: readonly string[],
    name: Value,
    near: TerraformResource,
  ) => readonly NamedParent[]
  readonly inDeployment: (type: string, deploymentId: string) => readonly Parent[]
}

export function createParentIndex(
  resources: ReadonlyMap<ResourceId, TerraformResource>,
  parentTypes: ReadonlySet<string>,
): ParentIndex {
  const byDeployment = new Map<string, Parent[]>()
  for (const [id, resource] of resources) {
    if (!parentTypes.has(resource.type)) continue
    add(byDeployment, `${resource.type}\n${resource.deployment.id}`, { id, resource })
  }
  const byName = new Map<string, Map<string, NamedParent[]>>()

  /** The names of all parents of a type, made when the first part asks for them. */
  function namesOf(type: string, attribute: string): Map<string, NamedParent[]> {
    const known = byName.get(`${type}.${attribute}`)
    if (known) return known
    const names = new Map<string, NamedParent[]>()
    for (const [id, resource] of resources) {
      if (resource.type !== type) continue
      for (const { value, when } of alternativesOf(propertyOf(resource.attributes, attribute))) {
        const key = identityKey(value)
        if (key !== null) add(names, `${resource.environment.id}\n${key}`, { id, resource, when })
      }
    }
    byName.set(`${type}.${attribute}`, names)
    return names
  }

  return {
    named: (type, attributes, name, near) => {
      const key = identityKey(name)
      if (key === null) return []
      const found = new Map<ResourceId, NamedParent>()
      for (const attribute of attributes) {
        const named = namesOf(type, attribute).get(`${near.environment.id}\n${key}`) ?? []
        for (const parent of named) if (!found.has(parent.id)) found.set(parent.id, parent)
      }
      const all = [...found.values()]
      const own = all.filter(({ resource }) => resource.deployment.id === near.deployment.id)
      return own.length > 0 ? own : all
    },
    inDeployment: (type, deploymentId) => byDeployment.get(`${type}\n${deploymentId}`) ?? [],
  }
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items) items.push(item)
  else map.set(key, [item])
}
