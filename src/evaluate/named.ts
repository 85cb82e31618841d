import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Path, Truth } from '../model/truth.ts'
import { isKind, type Value } from '../model/value.ts'
import {
  at,
  describePath,
  describeValue,
  evidenceAt,
  look,
  type Place,
  placeOf,
  type SettledSpot,
  unknownAt,
} from './place.ts'
import { namedAlike } from './related-index.ts'
import { fork, unknownTruth } from './truth.ts'

/** What kind of resource a value names. */
export interface Named {
  readonly type: string
  /** The property that holds the name of such a resource, where people may name it. */
  readonly name?: Path
}

/**
 * Whether the resource that a value names passes. Unknown where the value is, or where no resource of
 * that type in the input has the name for certain: it lies elsewhere. Where the value is absent, so is
 * what it names, and nothing is judged; ask before.
 */
export function named(
  graph: ResourceGraph,
  place: Place,
  wanted: Named,
  judge: (named: Place) => Truth,
): Truth {
  return look(place, (spot) => {
    const { value } = spot
    if (value === undefined) return { kind: 'inapplicable' }
    const found = resourceNamed(graph, spot, wanted)
    if (found !== null) {
      const judged = judge(placeOf(found))
      const gone = unknownTruth(evidenceAt(spot, `${found.address} exists under a condition only`))
      return found.exists === null ? judged : fork(found.exists, judged, gone)
    }
    if (isKind(value, 'unknown')) return unknownAt(spot, value)
    const what = `${describePath(spot.path)} names ${describeValue(value)}`
    return unknownTruth(evidenceAt(spot, `${what}, which is not in the input`))
  })
}

function resourceNamed(graph: ResourceGraph, { value, resource }: SettledSpot, wanted: Named) {
  if (isKind(value, 'reference')) {
    const target = graph.byId(value.target)
    if (target?.type === wanted.type) return target
  }
  if (isKind(value, 'unknown') && value.candidates?.length === 1) {
    const [only = ''] = value.candidates
    const target = graph.byId(only)
    if (target?.type === wanted.type) return target
  }
  const { name } = wanted
  if (name === undefined || value === undefined) return null
  const alike = namesakes(graph, wanted.type, name, value).filter(
    ({ environment }) => environment.id === resource.environment.id,
  )
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Resources of a type that certainly have this name. */
function namesakes(graph: ResourceGraph, type: string, name: Path, value: Value) {
  if (typeof value !== 'string') return namedAlike(graph, type, name, value)
  const known = indexes.get(graph) ?? new Map<string, ReadonlyMap<string, readonly Resource[]>>()
  indexes.set(graph, known)
  const key = JSON.stringify([type, name])
  const index = known.get(key) ?? byPlainName(graph.ofType(type), name)
  known.set(key, index)
  return index.get(value) ?? []
}

/** So that many names are not compared with many resources. */
const indexes = new WeakMap<ResourceGraph, Map<string, ReadonlyMap<string, readonly Resource[]>>>()

function byPlainName(resources: readonly Resource[], name: Path) {
  const index = new Map<string, Resource[]>()
  for (const resource of resources) {
    const own = at(placeOf(resource), ...name)
    if (own.kind === 'forked' || typeof own.value !== 'string') continue
    const list = index.get(own.value)
    if (list === undefined) index.set(own.value, [resource])
    else list.push(resource)
  }
  return index
}
