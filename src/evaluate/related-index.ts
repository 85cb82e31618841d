import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Path } from '../model/truth.ts'
import { isKind, type ResourceId, type Value } from '../model/value.ts'
import { isFreeReference } from './free-reference.ts'
import { at, placeOf } from './place.ts'
import { symbolKey } from './same-symbol.ts'

/** What is asked of resources of a type: whom they belong to, and how those are named. */
interface Asked {
  readonly type: string
  readonly through: Path
  readonly name: Path | null
}

/** Resources of one type, by what they say of whom they belong to. Numbers are places in the list of the type. */
interface Belonging {
  readonly byTarget: ReadonlyMap<ResourceId, readonly number[]>
  readonly byName: ReadonlyMap<string, readonly number[]>
  /** Those that say it in another way, or not for certain: they have to be compared. */
  readonly others: readonly number[]
}

/** What was worked out for a graph. */
interface Indexes {
  readonly belonging: Map<string, Belonging>
  /** By type and path of the name: resources by a name that isn't known, but certainly the same. */
  readonly alike: Map<string, ReadonlyMap<string, readonly Resource[]>>
}

const indexes = new WeakMap<ResourceGraph, Indexes>()

function indexesOf(graph: ResourceGraph): Indexes {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const made: Indexes = { belonging: new Map(), alike: new Map() }
  indexes.set(graph, made)
  return made
}

export interface Candidates {
  readonly resources: readonly Resource[]
  /** Whether there may be others. */
  readonly isCut: boolean
}

/** Pairs of a target and a resource of which nobody knows whether it belongs to it. */
const MOST_PAIRS = 10_000
/** For each target. */
const MOST_AT_LEAST = 4

/**
 * The resources of a type that may belong to a target, in their order: without those that certainly
 * name another one, so that many are not compared with many.
 */
export function candidatesFor(graph: ResourceGraph, asked: Asked, target: Resource): Candidates {
  const { belonging } = indexesOf(graph)
  const key = JSON.stringify([asked.type, asked.through, asked.name, target.type])
  const index = belonging.get(key) ?? indexBelonging(graph, asked, target.type)
  belonging.set(key, index)
  const all = graph.ofType(asked.type)
  const most = Math.max(MOST_AT_LEAST, MOST_PAIRS / graph.ofType(target.type).length)
  const certain = index.byTarget.get(target.id) ?? []
  const possible = [...placesFor(index, asked.name, target)]
  return {
    resources: [...certain, ...possible.slice(0, most)]
      .sort((one, other) => one - other)
      .flatMap((place) => all[place] ?? []),
    isCut: possible.length > most,
  }
}

function* placesFor(
  { byName, others }: Belonging,
  name: Path | null,
  target: Resource,
): Generator<number> {
  yield* others
  if (name === null) return
  const named = at(placeOf(target), ...name)
  // Where a name isn't written out, it may be any of those that are.
  if (named.kind === 'forked') for (const places of byName.values()) yield* places
  else if (typeof named.value === 'string') yield* byName.get(named.value) ?? []
  else if (named.value !== undefined) for (const places of byName.values()) yield* places
}

function indexBelonging(graph: ResourceGraph, asked: Asked, targetType: string): Belonging {
  const byTarget = new Map<ResourceId, number[]>()
  const byName = new Map<string, number[]>()
  const others: number[] = []
  const areSettled = asked.name !== null && haveOneName(graph.ofType(targetType), asked.name)
  for (const [place, resource] of graph.ofType(asked.type).entries()) {
    const said = at(placeOf(resource), ...asked.through)
    if (said.kind === 'forked') others.push(place)
    else if (isKind(said.value, 'reference') && !isFreeReference(said.value))
      add(byTarget, said.value.target, place)
    else if (typeof said.value === 'string') add(byName, said.value, place)
    else if (said.value !== undefined) {
      const isByName = areSettled && !(isKind(said.value, 'unknown') && said.value.candidates)
      const owners = isByName ? namedAlike(graph, targetType, asked.name ?? [], said.value) : []
      for (const { id } of owners) add(byTarget, id, place)
      if (owners.length === 0) others.push(place)
    }
  }
  return { byTarget, byName, others }
}

/** Else a name that is certainly one's may, in some worlds, be that of another. */
const haveOneName = (resources: readonly Resource[], path: Path): boolean =>
  resources.every((resource) => {
    const named = at(placeOf(resource), ...path)
    return (
      named.kind === 'spot' && !isKind(named.value, 'choice') && !isKind(named.value, 'sensitive')
    )
  })

function add<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The resources of a type whose name is certainly the same as this one, which isn't known. */
export function namedAlike(
  graph: ResourceGraph,
  type: string,
  path: Path,
  name: Value,
): readonly Resource[] {
  const key = symbolKey(name)
  if (key === null) return []
  const { alike } = indexesOf(graph)
  const place = JSON.stringify([type, path])
  const byName = alike.get(place) ?? indexNames(graph.ofType(type), path)
  alike.set(place, byName)
  return byName.get(key) ?? []
}

function indexNames(resources: readonly Resource[], path: Path): ReadonlyMap<string, Resource[]> {
  const byName = new Map<string, Resource[]>()
  for (const resource of resources) {
    const named = at(placeOf(resource), ...path)
    const key = named.kind === 'spot' && named.value !== undefined ? symbolKey(named.value) : null
    if (key !== null) add(byName, key, resource)
  }
  return byName
}
