import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isList } from '../../model/value.ts'
import { named } from '../named.ts'
import { at, evidenceAt, look, overItems, type Place, placeOf, type Spot } from '../place.ts'
import { someRelated } from '../related.ts'
import { all, any, fail, inapplicable, pass, when } from '../truth.ts'
import { mapEvidence } from '../truth-evidence.ts'
import { permissionDocument } from './permission-document.ts'
import { ownDocuments, type PolicyOfAnother, policiesOfOthers } from './resource-policies.ts'

/** Judges one document together with the resource that it is about. */
type Judge = (document: Place, subject: Place) => Truth

/**
 * Whether every policy about a resource passes: those that it holds itself, and those that other resources
 * attach to it. A resource that attaches one is judged for what it names outside of the input only, so that
 * no policy is told twice.
 */
export function everyPolicyAbout(place: Place, graph: ResourceGraph, judge: Judge): Truth {
  const { type } = resourceOf(place)
  const own = ownDocuments.get(type) ?? []
  if (madeOfParts.has(type)) return ofParts(place, judge)
  const attaching = policiesOfOthers.find((policy) => policy.type === type)
  if (attaching !== undefined) return ofOutsiders(place, attaching, graph, judge)
  return all([
    pass(),
    ...own.map((path) => whereThere(at(place, ...path), (document) => judge(document, place))),
    ...policiesOfOthers
      .filter(({ of }) => of === type)
      .map((policy) => everyAttached(place, policy, graph, judge)),
  ])
}

const whereThere = (document: Place, judge: (document: Place) => Truth): Truth =>
  document.kind === 'spot' && document.value === undefined ? inapplicable : judge(document)

const spotOf = (place: Place): Spot => (place.kind === 'spot' ? place : spotOf(place.then))
const resourceOf = (place: Place): Spot['resource'] => spotOf(place).resource

/** Of a policy that names several resources, the list is looked through up to here. */
const mostNamed = 20

function everyAttached(
  subject: Place,
  policy: PolicyOfAnother,
  graph: ResourceGraph,
  judge: Judge,
): Truth {
  const none = `no ${policy.type} in the input names it`
  const told = evidenceAt({ ...spotOf(subject), value: undefined }, none)
  const relations = pathsOf(policy, graph).map((through) => ({
    to: subject,
    through,
    ...(policy.name === undefined ? {} : { name: [policy.name] }),
  }))
  const related = (question: (attached: Place) => Truth) =>
    relations.map((relation) => someRelated(graph, policy.type, relation, question, none))
  const seen = new Map<string, Place>()
  const nothing = related((attached) => {
    seen.set(resourceOf(attached).id, attached)
    return fail(told)
  })
  const parts = [...seen].map(([id, attached]) => {
    const belongs = related((other) => (resourceOf(other).id === id ? pass() : fail(told)))
    return when(any(belongs, told), judge(at(attached, ...policy.document), subject))
  })
  // What remains in doubt: policies that were not read, or more than are tried.
  const rest = nothing.map((truth) => when(truth, fail(told)))
  return all([...parts, ...rest])
}

function pathsOf({ type, through, isList: isMany }: PolicyOfAnother, graph: ResourceGraph) {
  if (isMany !== true) return [[through]]
  const lengths = graph.ofType(type).map((resource) => {
    const named = at(placeOf(resource), through)
    return named.kind === 'spot' && isList(named.value) ? named.value.length : 1
  })
  const most = Math.min(mostNamed, Math.max(1, ...lengths.slice(0, 10_000)))
  return Array.from({ length: most }, (_, index) => [through, index])
}

/** For the resources that a policy names and the input doesn't hold, it is judged by itself. */
function ofOutsiders(
  place: Place,
  policy: PolicyOfAnother,
  graph: ResourceGraph,
  judge: Judge,
): Truth {
  const wanted = { type: policy.of, ...(policy.name === undefined ? {} : { name: [policy.name] }) }
  const asked = overItems(
    at(place, policy.through),
    (item) => (named(graph, item, wanted, () => pass()).kind === 'pass' ? inapplicable : pass()),
    all,
    inapplicable,
  )
  if (asked.kind === 'inapplicable') return inapplicable
  return look(at(place, ...policy.document), (spot) =>
    spot.value === undefined ? inapplicable : judge(at(place, ...policy.document), place),
  )
}

const madeOfParts: ReadonlySet<string> = new Set([
  'AWS::Lambda::Permission',
  'AWS::Lambda::LayerVersionPermission',
  'AWS::Events::EventBusPolicy',
])

/** A statement whose parts are properties: what is said of it is said of whom it lets in. */
function ofParts(place: Place, judge: Judge): Truth {
  return look(place, (spot) => {
    const document = permissionDocument(spot)
    if (document === null) return judge(spot, spot)
    const truth = judge({ ...spot, value: document }, spot)
    return mapEvidence(truth, (evidence) =>
      evidence.resource === spot.resource
        ? { ...evidence, path: ['Principal'], missing: null }
        : evidence,
    )
  })
}
