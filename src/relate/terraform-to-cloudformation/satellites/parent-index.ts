import { addTo } from '../../../model/add-to.ts'
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
  /** Whether one of a deployment fits: those that are certainly called otherwise than `name` aren't asked. */
  readonly some: (
    type: string,
    deploymentId: string,
    named: { readonly attributes: readonly string[]; readonly name: Value },
    fits: (parent: Parent) => boolean,
  ) => boolean
}

/** Parents of one type and deployment, by what an attribute of theirs is. */
interface Possible {
  /** Not written out. */
  readonly open: Parent[]
  readonly byText: Map<string, Parent[]>
}

export function createParentIndex(
  resources: ReadonlyMap<ResourceId, TerraformResource>,
  parentTypes: ReadonlySet<string>,
): ParentIndex {
  const byType = new Map<string, Parent[]>()
  const byDeployment = new Map<string, Parent[]>()
  resources.forEach((resource, id) => {
    if (!parentTypes.has(resource.type)) return
    const parent = { id, resource }
    addTo(byType, resource.type, parent)
    addTo(byDeployment, `${resource.type}\n${resource.deployment.id}`, parent)
  })
  const byName = new Map<string, Map<string, NamedParent[]>>()

  /** The names of all parents of a type, made when the first part asks for them. */
  function namesOf(type: string, attribute: string): Map<string, NamedParent[]> {
    const known = byName.get(`${type}.${attribute}`)
    if (known) return known
    const names = new Map<string, NamedParent[]>()
    for (const { id, resource } of byType.get(type) ?? []) {
      for (const { value, when } of alternativesOf(propertyOf(resource.attributes, attribute))) {
        const key = identityKey(value)
        if (key !== null) addTo(names, `${resource.environment.id}\n${key}`, { id, resource, when })
      }
    }
    byName.set(`${type}.${attribute}`, names)
    return names
  }

  const possible = new Map<string, Possible>()

  function possibleNames(type: string, deploymentId: string, attribute: string): Possible {
    const place = `${type}.${attribute}\n${deploymentId}`
    const known = possible.get(place)
    if (known) return known
    const names: Possible = { open: [], byText: new Map() }
    for (const parent of byDeployment.get(`${type}\n${deploymentId}`) ?? []) {
      const written = propertyOf(parent.resource.attributes, attribute)
      if (typeof written === 'string') addTo(names.byText, written, parent)
      else if (written !== undefined && written !== null) names.open.push(parent)
    }
    possible.set(place, names)
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
    some: (type, deploymentId, { attributes, name }, fits) => {
      if (typeof name !== 'string') {
        return byDeployment.get(`${type}\n${deploymentId}`)?.some(fits) ?? false
      }
      return attributes.some((attribute) => {
        const { open, byText } = possibleNames(type, deploymentId, attribute)
        return open.some(fits) || (byText.get(name)?.some(fits) ?? false)
      })
    },
  }
}
