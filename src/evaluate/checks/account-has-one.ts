import { addTo } from '../../model/add-to.ts'
import type { Schema } from '../../model/policy.ts'
import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import { matches } from '../assert.ts'
import { evidenceAt, look, placeOf, type SettledSpot } from '../place.ts'
import { all, any, fail, fork, inapplicable, not, pass, unknownTruth, when } from '../truth.ts'
import { failureIn } from '../truth-evidence.ts'
import type { NamedCheck } from './named-check.ts'

/**
 * One resource of a kind is enough for its account and Region: a trail, an analyzer, a setting. The first
 * that there is answers for all of them, so that an account has one verdict however many it declares.
 */
export const accountHasOne: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['assert', 'none'],
    properties: {
      where: { description: 'A schema of those that are meant; all if left out.', type: 'object' },
      assert: { description: 'A schema that one of them must meet.', type: 'object' },
      none: { description: 'Why it fails where none does.', type: 'string', minLength: 10 },
    },
  },
  judge: (place, { where = {}, assert, none }, graph) => {
    const asked: Asked = { where: where as Schema, assert: assert as Schema, none: String(none) }
    return look(place, (spot) => judgeFor(spot, asked, graph))
  },
}

interface Asked {
  readonly where: Schema
  readonly assert: Schema
  readonly none: string
}

/** What is tried of one account: nobody declares as many by hand. */
const MOST = 200

function judgeFor(spot: SettledSpot, asked: Asked, graph: ResourceGraph): Truth {
  const { resource } = spot
  const nothing = evidenceAt({ ...spot, path: [], value: resource.properties }, asked.none)
  const earlier: Truth[] = []
  for (const other of alikeOf(resource, graph)) {
    if (other.id === resource.id) break
    const speaks = there(other, isMeant(other, asked), nothing)
    if (speaks.kind === 'pass') return inapplicable
    if (speaks.kind !== 'fail') earlier.push(not(speaks, nothing))
  }
  const own = when(isMeant(resource, asked), oneOf(resource, asked, graph, nothing))
  return earlier.length === 0 ? own : when(all(earlier), own)
}

function oneOf(resource: Resource, asked: Asked, graph: ResourceGraph, nothing: Evidence): Truth {
  const alike = alikeOf(resource, graph)
  const parts = alike
    .slice(0, MOST)
    .map((other) =>
      there(other, all([isMeant(other, asked), matches(placeOf(other), asked.assert)]), nothing),
    )
  if (alike.length > MOST) {
    const reason = 'the account has more resources of this kind than are tried'
    parts.push(unknownTruth({ ...nothing, reason }))
  }
  for (const unread of resource.deployment.open) {
    parts.push(unknownTruth({ ...nothing, reason: `${asked.none}, but ${unread}` }))
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const told = alike.length === 1 ? parts.reduce<Evidence | null>(firstFailure, null) : null
  return any(parts, told ?? nothing)
}

const firstFailure = (found: Evidence | null, part: Truth) => found ?? failureIn(part)

/** In the worlds in which it isn't created, it says nothing. */
const there = ({ exists }: Resource, truth: Truth, nothing: Evidence): Truth =>
  exists === null ? truth : fork(exists, truth, fail(nothing))

const isMeant = (resource: Resource, { where }: Asked): Truth =>
  Object.keys(where).length === 0 ? pass() : matches(placeOf(resource), where)

/** The resources of the same kind in the same account and Region, in the order of the source. */
function alikeOf(resource: Resource, graph: ResourceGraph): readonly Resource[] {
  const known = groups.get(graph) ?? new Map<string, ReadonlyMap<string, readonly Resource[]>>()
  groups.set(graph, known)
  const byPlace = known.get(resource.type) ?? byEnvironment(graph.ofType(resource.type))
  known.set(resource.type, byPlace)
  return byPlace.get(resource.environment.id) ?? [resource]
}

const groups = new WeakMap<ResourceGraph, Map<string, ReadonlyMap<string, readonly Resource[]>>>()

function byEnvironment(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>()
  for (const resource of resources) addTo(found, resource.environment.id, resource)
  return found
}
