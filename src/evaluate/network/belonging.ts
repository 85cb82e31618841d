import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, type ResourceId, type Value } from '../../model/value.ts'
import { unknownTruth } from '../truth.ts'
import {
  type Guarded,
  openAt,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
  then,
  whereItExists,
} from './guarded.ts'
import type { Identities } from './identities.ts'

/** Finds the resources whose property names another one. */
export interface Belonging {
  /** Those that do, or may; also what was not read and may hold one more, as a null. */
  readonly of: (
    target: Resource,
    type: string,
    property: string,
    attribute?: string,
  ) => readonly Guarded<Resource | null>[]
}

interface Index {
  readonly byTarget: ReadonlyMap<ResourceId, readonly (Standing & { readonly from: Resource })[]>
  /** Those that don't say whom: any target may be meant. */
  readonly open: readonly (Standing & { readonly from: Resource })[]
}

export function createBelonging(graph: ResourceGraph, { find }: Identities): Belonging {
  const indexes = new Map<string, Index>()
  return {
    of: (target, type, property, attribute) => {
      const key = `${type} ${property} ${target.type}`
      const index =
        indexes.get(key) ??
        indexOf(graph.ofType(type), property, (value) => find(value, target.type))
      indexes.set(key, index)
      const found: Guarded<Resource | null>[] = []
      for (const { spot, when, from } of index.byTarget.get(target.id) ?? []) {
        if (!means(spot.value, attribute)) continue
        found.push({ value: from, when: then(whereItExists(from), when), hops: [] })
      }
      if (attribute !== undefined) return found
      for (const { spot, when, from } of index.open) {
        const { value } = spot
        if (isKind(value, 'unknown') && value.candidates?.includes(target.id) === false) continue
        const reason = `whether ${from.address} belongs to ${target.address} is not known`
        const guard = then(then(whereItExists(from), when), openAt(spot, reason))
        found.push({ value: from, when: guard, hops: [] })
      }
      for (const unread of target.deployment.open) {
        const evidence = stoppedAt({ resource: target, path: [] }, unread)
        found.push({ value: null, when: unknownTruth(evidence), hops: [] })
      }
      return found
    },
  }
}

function indexOf(
  resources: readonly Resource[],
  property: string,
  find: (value: Value | undefined) => Resource | null,
): Index {
  const byTarget = new Map<ResourceId, (Standing & { readonly from: Resource })[]>()
  const open: (Standing & { readonly from: Resource })[] = []
  for (const from of resources) {
    for (const standing of standingAt(propertyAt(from, property))) {
      const { value } = standing.spot
      // An id that is written out and isn't found is that of something outside of the input.
      const target = isKind(value, 'reference') ? value.target : find(value)?.id
      if (target !== undefined) {
        const list = byTarget.get(target)
        if (list === undefined) byTarget.set(target, [{ ...standing, from }])
        else list.push({ ...standing, from })
      } else if (isKind(value, 'unknown') || isKind(value, 'text')) open.push({ ...standing, from })
    }
  }
  return { byTarget, open }
}

/** An id, or an ARN; `Vpc.DefaultNetworkAcl` is another thing's. */
function means(value: Value | undefined, wanted: string | undefined): boolean {
  const attribute = isKind(value, 'reference') ? value.attribute : null
  if (wanted !== undefined)
    return attribute !== null && comparable(attribute) === comparable(wanted)
  return isIdentity(attribute)
}

const comparable = (name: string) => name.replaceAll('_', '').toLowerCase()

export const isIdentity = (attribute: string | null): boolean =>
  attribute === null || (!/default/i.test(attribute) && /(?:id|arn|name|^ref)$/i.test(attribute))
