import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Evidence, Path, Truth } from '../model/truth.ts'
import { isKind, type Value } from '../model/value.ts'
import { equalsJson } from './compare.ts'
import { isFreeReference } from './free-reference.ts'
import { at, evidenceAt, look, type Place, placeOf, type SettledSpot, type Spot } from './place.ts'
import { candidatesFor, namedAlike } from './related-index.ts'
import { sameSymbol } from './same-symbol.ts'
import { all, any, fail, fork, pass, unknownTruth } from './truth.ts'
import { failureIn } from './truth-evidence.ts'

/** How resources of a type belong to another one. */
export interface Relation {
  readonly to: Place
  /** The property of the related resource that says whom it belongs to. */
  readonly through: Path
  /** The property of the resource itself that holds its name, where people may name it. */
  readonly name?: Path
}

/**
 * Whether some resource of a type that belongs to this one passes. What the input says of belonging is
 * judged with three values as well: a resource that is deployed in some worlds only, or that may belong
 * to another. Where something was not read that could hold such a resource, absence is unknown; else
 * absent is absent, for the reason `none`.
 */
export function someRelated(
  graph: ResourceGraph,
  type: string,
  relation: Relation,
  question: (related: Place) => Truth,
  none: string,
): Truth {
  return lookAt(relation.to, (target) => {
    const { resource } = target
    const asked = { type, through: relation.through, name: relation.name ?? null }
    const { resources, isCut } = candidatesFor(graph, asked, resource)
    const link = (candidate: Resource, nothing: Evidence) =>
      linked(candidate, resource, relation, nothing, graph)
    return someLinked(target, { type, resources, isCut, link, none }, question)
  })
}

/** Resources that may belong to a target, and how it is told whether one does. */
export interface Candidates {
  readonly type: string
  readonly resources: readonly Resource[]
  /** Whether there are more than are tried. */
  readonly isCut: boolean
  readonly link: (candidate: Resource, nothing: Evidence) => Truth
  readonly none: string
}

/** Whether one of the candidates belongs to the target and passes. */
export function someLinked(
  target: Spot,
  { type, resources, isCut, link, none }: Candidates,
  question: (related: Place) => Truth,
): Truth {
  const { resource } = target
  const nothing = evidenceAt({ ...target, path: [], value: resource.properties }, none)
  const parts: Truth[] = []
  let told: Evidence | null = null
  for (const candidate of resources) {
    const belongs = link(candidate, nothing)
    if (belongs.kind === 'fail') continue
    const judged = question(placeOf(candidate))
    told ??= failureIn(judged)
    const both = belongs.kind === 'pass' ? judged : all([belongs, judged])
    parts.push(candidate.exists === null ? both : fork(candidate.exists, both, fail(nothing)))
  }
  if (isCut) {
    const reason = `more resources of type ${type} may belong to it than are tried`
    parts.push(unknownTruth({ ...nothing, reason }))
  }
  for (const unread of resource.deployment.open) {
    const reason = `${none}, but ${unread}`
    parts.push(unknownTruth({ ...nothing, reason }))
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return any(parts, told ?? nothing)
}

/** The places of a resource as a whole have no forks; a place further in may. */
export function lookAt(place: Place, judge: (spot: Spot) => Truth): Truth {
  return place.kind === 'spot' ? judge(place) : look(place, judge)
}

function linked(
  candidate: Resource,
  target: Resource,
  relation: Relation,
  nothing: Evidence,
  graph: ResourceGraph,
): Truth {
  const elsewhere = fail(nothing)
  const name = relation.name === undefined ? undefined : at(placeOf(target), ...relation.name)
  return look(at(placeOf(candidate), ...relation.through), (spot) => {
    const { value } = spot
    if (value === undefined) return elsewhere
    if (isKind(value, 'reference')) {
      if (value.target === target.id) return pass()
      // What another resource of this type is called is not the name of this one; what the attribute
      // of something else says, nobody knows.
      if (value.targetType === target.type || !isFreeReference(value)) return elsewhere
    }
    if (
      isKind(value, 'unknown') &&
      value.candidates !== null &&
      !value.candidates.includes(target.id)
    )
      return elsewhere
    if (isKind(value, 'unknown') && value.candidates?.length === 1) return pass()
    if (name === undefined) return typeof value === 'string' ? elsewhere : mayBelong(spot)
    return look(name, (named) => {
      // A name that the service makes up is nobody's to compose.
      const isComposed = typeof value === 'string' || isKind(value, 'text')
      if (named.value === undefined) {
        const isNot = isComposed || belongsToAnother(value, target, relation.name, graph)
        return isNot ? elsewhere : mayBelong(spot)
      }
      if (sameSymbol(named.value, value)) return pass()
      const plain =
        typeof value === 'string' ? value : typeof named.value === 'string' ? named.value : null
      const other = typeof value === 'string' ? named.value : value
      const equal = plain === null ? null : equalsJson(other, plain)
      if (equal === null) {
        return belongsToAnother(value, target, relation.name, graph) ? elsewhere : mayBelong(spot)
      }
      return equal ? pass() : elsewhere
    })
  })

  function mayBelong(spot: SettledSpot): Truth {
    return unknownTruth(
      evidenceAt(
        { ...spot, resource: target, path: [], value: target.properties },
        `whether ${candidate.address} belongs to ${target.address} is not known${becauseOf(spot.value)}`,
        { remedy: remedyOf(spot.value) },
      ),
    )
  }
}

/** A name that is certainly another resource's is not this one's, whatever it turns out to be: names are unique. */
function belongsToAnother(
  name: Value,
  target: Resource,
  path: Path | undefined,
  graph: ResourceGraph,
): boolean {
  return namedAlike(graph, target.type, path ?? [], name).some(({ id }) => id !== target.id)
}

const becauseOf = (value: Value | undefined) =>
  isKind(value, 'unknown') ? `: ${value.reason}` : ''
const remedyOf = (value: Value | undefined) => (isKind(value, 'unknown') ? value.remedy : null)
