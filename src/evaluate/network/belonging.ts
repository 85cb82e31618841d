import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, type ResourceId, type Value } from '../../model/value.ts'
import { isFreeReference } from '../free-reference.ts'
import type { Settled } from '../place.ts'
import { unknownTruth } from '../truth.ts'
import {
  both,
  type Guarded,
  openAt,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
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

/** What a resource says of whom it belongs to. */
interface Said extends Standing {
  readonly from: Resource
  /** Its place in the input, so that what is known of it doesn't change the order of rules. */
  readonly order: number
}

interface Index {
  readonly byTarget: ReadonlyMap<ResourceId, readonly Said[]>
  /** Those that don't say whom: any target may be meant. */
  readonly open: readonly Said[]
}

export function createBelonging(graph: ResourceGraph, { find }: Identities): Belonging {
  const indexes = new Map<string, Index>()
  return {
    of: (target, type, property, attribute) => {
      const key = `${type} ${property} ${target.type}`
      const index = indexes.get(key) ?? indexOf(graph.ofType(type), property, target.type, find)
      indexes.set(key, index)
      const found: (Guarded<Resource | null> & { readonly order: number })[] = []
      for (const { spot, when, from, order } of index.byTarget.get(target.id) ?? []) {
        if (!means(spot.value, attribute)) continue
        found.push({ value: from, when: both(whereItExists(from), when), hops: [], order })
      }
      for (const { spot, when, from, order } of attribute === undefined ? index.open : []) {
        const { value } = spot
        if (isKind(value, 'unknown') && value.candidates?.includes(target.id) === false) continue
        const reason = `whether ${from.address} belongs to ${target.address} is not known`
        const guard = both(both(whereItExists(from), when), openAt(spot, reason))
        found.push({ value: from, when: guard, hops: [], order })
      }
      found.sort((one, other) => one.order - other.order)
      if (attribute !== undefined) return found
      for (const unread of target.deployment.open) {
        const evidence = stoppedAt({ resource: target, path: [] }, unread)
        found.push({ value: null, when: unknownTruth(evidence), hops: [], order: found.length })
      }
      return found
    },
  }
}

function indexOf(
  resources: readonly Resource[],
  property: string,
  type: string,
  find: Identities['find'],
): Index {
  const byTarget = new Map<ResourceId, Said[]>()
  const open: Said[] = []
  for (const [order, from] of resources.entries()) {
    for (const standing of standingAt(propertyAt(from, property))) {
      const { value } = standing.spot
      const said = { ...standing, from, order }
      if (value === undefined) continue
      // An id that is written out and isn't found is that of something outside of the input.
      const target = isKind(value, 'reference') ? value.target : find(value, type)?.id
      if (isOpen(value, type)) open.push(said)
      else if (target !== undefined) {
        const list = byTarget.get(target)
        if (list === undefined) byTarget.set(target, [said])
        else list.push(said)
      }
    }
  }
  return { byTarget, open }
}

/** Whether nobody knows what a value identifies: what is computed by a custom resource, say. */
function isOpen(value: Settled, type: string): boolean {
  if (isKind(value, 'reference')) return value.targetType !== type && isFreeReference(value)
  return isKind(value, 'unknown') ? value.candidates?.length !== 1 : isKind(value, 'text')
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
