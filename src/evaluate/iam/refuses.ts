import type { Truth } from '../../model/truth.ts'
import { isKind, isList, isMap, unknown, type Value } from '../../model/value.ts'
import { at, evidenceAt, type Place, placeOf, type Spot } from '../place.ts'
import { fail, fork, inapplicable, pass, unknownTruth } from '../truth.ts'
import { type AccessAnswer, answerIn } from './answer.ts'
import { newAccessIn } from './compare.ts'
import { namePropertyOf } from './engine/subject.ts'
import { conditionKey, hasChoices, inEachWorld, type World } from './engine/worlds.ts'
import type { Documents, Question } from './question.ts'
import type { SettledDocuments } from './read-all.ts'

/** Whether no request of the kind that a question asks for is allowed. */
export function refuses(documents: Documents, question: Question): Truth {
  return overDocuments([documents], ([settled], world) =>
    settled === undefined
      ? pass()
      : truthOf(answerIn(settled, question, world), [settled], question),
  )
}

/** Whether the second documents allow nothing that the first don't. */
export function newAccess(base: Documents, head: Documents): Truth {
  return overDocuments([base, head], ([before, after], world) =>
    before === undefined || after === undefined
      ? inapplicable
      : truthOf(newAccessIn(before, after, world), [after, before], { ask: 'new-access' }),
  )
}

type Asked = Question | { readonly ask: 'new-access' }

function truthOf(
  answer: AccessAnswer,
  settled: readonly SettledDocuments[],
  question: Asked,
): Truth {
  if (answer.kind === 'no') return pass()
  if (answer.kind === 'unknown') return unknownTruth({ ...answer.evidence, found: undefined })
  const spots = settled.flatMap(({ identity, resource, boundary }) => [
    ...identity,
    ...resource,
    ...boundary,
  ])
  const spot = answer.statement?.spot ?? spots[0] ?? null
  if (spot === null) return pass()
  const isSecret = spots.some(({ value }) => holdsSecret(value))
  const told = isSecret ? answer.scenario.words : answer.told
  return fail(evidenceAt({ ...spot, value: undefined }, reasonOf(question, answer, told)))
}

function reasonOf(
  question: Asked,
  { statement }: Extract<AccessAnswer, { kind: 'yes' }>,
  told: string,
): string {
  const called = statement?.called ?? 'the policy'
  switch (question.ask) {
    case 'insecure-transport':
      return `no statement denies a request without TLS, such as that of ${told}`
    case 'old-tls':
      return `no statement denies a request over old TLS, such as that of ${told}`
    case 's3-public-status':
      return `${called} allows more than fixed values, so S3 calls the policy public`
    case 'admin':
      return `${called} is part of what allows every action on every resource, such as ${told}`
    case 'full-access':
      return `${called} is part of what allows every action of a service, such as ${told}`
    case 'escalation':
      return told
    case 'new-access':
      return `${called} newly allows ${told}`
    default:
      return `${called} allows ${told}`
  }
}

const mostDocuments = 50

/** Judges documents in each world, where some may not exist. */
export function overDocuments(
  all: readonly Documents[],
  judge: (settled: readonly SettledDocuments[], world: World) => Truth,
): Truth {
  const places = all.flatMap(({ identity = [], resource = [], boundary = [] }) => [
    ...identity,
    ...resource,
    ...boundary,
  ])
  if (places.length > mostDocuments) {
    const [first] = places
    const reason = `more than ${mostDocuments} policies decide together`
    return overSpots([first as Place], ([spot]) =>
      unknownTruth(evidenceAt({ ...(spot as Spot), value: undefined }, reason)),
    )
  }
  return overSpots(places, (spots) => {
    const taken = spots.values()
    const take = (of: readonly Place[] | undefined) =>
      (of ?? []).flatMap(() => taken.next().value ?? [])
    const groups = all.map(({ identity, resource, boundary, subject }) => ({
      identity: take(identity),
      resource: take(resource),
      boundary: take(boundary),
      subject: subject === undefined ? null : firstSpot(subject).resource,
    }))
    const names = groups.map(({ subject }) => (subject === null ? undefined : nameOf(subject)))
    const subjects = new Set(groups.map(({ subject }) => subject?.id))
    const conditions = spots.flatMap(({ resource }) =>
      resource.exists === null || subjects.has(resource.id) ? [] : [resource.exists],
    )
    return inEachWorld(
      spots.map(({ value }) => value),
      conditions,
      (world) => {
        // What holds whatever the names are is not asked of each.
        const general = judgeIn(world, names.map(anyName))
        if (general.kind === 'pass' || !names.some(hasChoices)) return general
        const inner = (narrower: World) =>
          judgeIn(
            narrower,
            names.map((name) => nameIn(name, narrower)),
          )
        return inEachWorld(names, [], inner, world)
      },
    )

    function judgeIn(world: World, given: readonly (Value | undefined)[]): Truth {
      const settled = groups.map(({ identity, resource, boundary, subject }, index) => ({
        identity: identity.filter((spot) => isThere(spot, world)),
        resource: resource.filter((spot) => isThere(spot, world)),
        boundary: boundary.filter((spot) => isThere(spot, world)),
        subject: subject === null ? null : { resource: subject, name: given[index] },
      }))
      return judge(settled, world)
    }
  })
}

/** A name that is known in each world, as one that may be any. */
const anyName = (name: Value | undefined, index: number): Value | undefined =>
  hasChoices(name)
    ? unknown('not-read', 'it depends on conditions', { source: `name ${index}` })
    : name

const isThere = ({ resource }: Spot, world: World) =>
  resource.exists === null || world.get(conditionKey(resource.exists)) !== false

/** The name that a resource has in a world. */
function nameIn(name: Value | undefined, world: World): Value | undefined {
  if (isKind(name, 'sensitive')) return nameIn(name.value, world)
  if (!isKind(name, 'choice')) return name
  const taken = world.get(conditionKey(name.condition))
  return taken === undefined ? undefined : nameIn(taken ? name.then : name.otherwise, world)
}

function nameOf(resource: Spot['resource']): Value | undefined {
  const property = namePropertyOf(resource.type)
  if (property === null) return undefined
  return firstSpot(at(placeOf(resource), property)).value
}

const firstSpot = (place: Place): Spot => (place.kind === 'spot' ? place : firstSpot(place.then))

/** Places that a condition has split already are judged in each of their branches. */
function overSpots(places: readonly Place[], judge: (spots: readonly Spot[]) => Truth): Truth {
  return from(0, [])

  function from(index: number, spots: readonly Spot[]): Truth {
    const place = places[index]
    return place === undefined ? judge(spots) : inPlace(place, index, spots)
  }

  function inPlace(place: Place, index: number, spots: readonly Spot[]): Truth {
    if (place.kind === 'spot') return from(index + 1, [...spots, place])
    return fork(
      place.condition,
      inPlace(place.then, index, spots),
      inPlace(place.otherwise, index, spots),
    )
  }
}

export function holdsSecret(value: Value | undefined): boolean {
  if (isKind(value, 'sensitive')) return true
  if (isKind(value, 'choice')) return holdsSecret(value.then) || holdsSecret(value.otherwise)
  if (isList(value)) return value.some(holdsSecret)
  return isMap(value) && Object.values(value).some(holdsSecret)
}
