import type { Resource } from '../model/resource.ts'
import { isSecretName } from '../model/secret-name.ts'
import type { Evidence, Path, Truth } from '../model/truth.ts'
import {
  type Choice,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Symbolic,
  sensitive,
  symbolic,
  type Unknown,
  unknown,
  type Value,
} from '../model/value.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { fork, unknownTruth } from './truth.ts'

/**
 * A value together with where it stands. Policies hold places, never bare values, so that no
 * verdict can lose its position and no maybe-unknown value can be used as if it were known.
 */
export type Place = Spot | ForkedPlace

/** One value in one place. */
export interface Spot {
  readonly kind: 'spot'
  readonly resource: Resource
  readonly path: Path
  /** Undefined: nothing is there. */
  readonly value: Value | undefined
}

/** One of two places, decided by a condition. */
export interface ForkedPlace {
  readonly kind: 'forked'
  readonly condition: Condition
  readonly then: Place
  readonly otherwise: Place
}

/** A value without choices; symbolic leaves other than those remain. */
export type Settled = Exclude<Value, Choice> | undefined

export interface SettledSpot extends Spot {
  readonly value: Settled
}

export const placeOf = (resource: Resource): Place => ({
  kind: 'spot',
  resource,
  path: [],
  value: resource.properties,
})

/** Judges what is at a place; where a condition decides what is there, judges both. */
export function look(place: Place, judge: (spot: SettledSpot) => Truth): Truth {
  if (place.kind === 'forked') {
    return fork(place.condition, look(place.then, judge), look(place.otherwise, judge))
  }
  const { value } = place
  if (isKind(value, 'choice')) return look(split(place, value), judge)
  if (isKind(value, 'sensitive')) {
    // What is unknown, or depends on a condition, is so whether or not it may be shown.
    const { value: inner } = value
    if (isKind(inner, 'choice')) return look(concealed(split(place, inner)), judge)
    if (isKind(inner, 'unknown')) return judge({ ...place, value: inner })
  }
  return judge(place as SettledSpot)
}

function split(place: Spot, value: Choice): ForkedPlace {
  const [then, otherwise] = value.steps ?? [[], []]
  return {
    kind: 'forked',
    condition: value.condition,
    then: { ...place, path: [...place.path, ...then], value: value.then },
    otherwise: { ...place, path: [...place.path, ...otherwise], value: value.otherwise },
  }
}

/**
 * The place one or more steps further in. What can't be known stays unknown however far one steps
 * into it; what isn't there stays absent.
 */
export function at(place: Place, ...steps: Path): Place {
  return steps.reduce(step, place)
}

function step(place: Place, name: string | number): Place {
  if (place.kind === 'forked') {
    return { ...place, then: step(place.then, name), otherwise: step(place.otherwise, name) }
  }
  const { value } = place
  if (isKind(value, 'choice')) return step(split(place, value), name)
  if (isKind(value, 'unknown')) {
    // What is in it is neither the same text nor the same thing.
    return { ...place, value: { ...value, variable: null, source: null, candidates: null } }
  }
  if (isKind(value, 'sensitive')) return concealed(step({ ...place, value: value.value }, name))
  if (isKind(value, 'reference') && value.attribute !== null) {
    const reason = `${value.written} is known only after deployment`
    return { ...place, value: unknown('runtime', reason) }
  }
  return {
    kind: 'spot',
    resource: place.resource,
    path: [...place.path, name],
    value: hiddenByName(name, member(value, name)),
  }
}

function member(value: Value | undefined, name: string | number): Value | undefined {
  if (isList(value)) return typeof name === 'number' ? value[name] : undefined
  return isMap(value) ? propertyOf(value, String(name)) : undefined
}

/** What is written out under the name of a secret, where nothing else says that it is one. */
function hiddenByName(name: string | number, value: Value | undefined): Value | undefined {
  if (typeof name === 'number' || value === '' || !isSecretName(name)) return value
  if (typeof value === 'string') return sensitive(value)
  if (!isKind(value, 'choice')) return value
  const then = hiddenByName(name, value.then)
  return { ...value, then, otherwise: hiddenByName(name, value.otherwise) }
}

/** The same place with its values marked as sensitive. */
function concealed(place: Place): Place {
  if (place.kind === 'forked') {
    return { ...place, then: concealed(place.then), otherwise: concealed(place.otherwise) }
  }
  return place.value === undefined ? place : { ...place, value: sensitive(place.value) }
}

/**
 * Judges each item of a list and joins the results; items that a condition removes don't take part.
 * A value that isn't a list counts as a list of itself, as CloudFormation and IAM have it; an absent
 * one as the empty list.
 */
export function overItems(
  place: Place,
  judge: (item: SettledSpot) => Truth,
  join: (truths: readonly Truth[]) => Truth,
  absent: Truth,
): Truth {
  return look(place, (spot) => {
    const { value } = spot
    if (value === undefined) return join([])
    if (isKind(value, 'unknown')) return unknownAt(spot, value)
    if (isKind(value, 'sensitive') && isList(value.value)) {
      const items = value.value.map((item, index) =>
        item === undefined ? absent : judgeItem(spot, index, sensitive(item)),
      )
      return join(items)
    }
    if (!isList(value)) return join([judge(spot)])
    return join(value.map((item, index) => judgeItem(spot, index, item)))
  })

  function judgeItem(spot: SettledSpot, index: number, value: Value | undefined): Truth {
    return look({ ...spot, path: [...spot.path, index], value }, (item) =>
      item.value === undefined ? absent : judge(item),
    )
  }
}

export function unknownAt(spot: Spot, value: Unknown): Truth {
  return unknownTruth(
    evidenceAt(spot, `${describePath(spot.path)} is not known: ${value.reason}`, {
      remedy: value.remedy,
    }),
  )
}

export function evidenceAt(
  spot: Spot,
  reason: string,
  more: { missing?: string; wanted?: string | null; remedy?: string | null } = {},
): Evidence {
  return {
    resource: spot.resource,
    path: spot.path,
    missing: more.missing ?? null,
    found: spot.value,
    reason,
    wanted: more.wanted ?? null,
    remedy: more.remedy ?? null,
  }
}

/** `BlockDeviceMappings[0].Ebs.Encrypted`: the steps of functions in a template are left out. */
export function describePath(path: Path): string {
  let described = ''
  for (let index = 0; index < path.length; index += 1) {
    const part = path[index]
    if (typeof part === 'number') described += `[${part}]`
    else if (part?.startsWith('Fn::')) index += 1
    else described += described === '' ? part : `.${part}`
  }
  return described === '' ? 'the resource' : described
}

/** What a value is called where it must not, or can't, be shown. */
export function describeValue(value: Exclude<Settled, undefined>): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (typeof value !== 'object' || value === null) return String(value)
  if (isList(value)) return `a list of ${value.length}`
  if (isMap(value)) return 'an object'
  return describeSymbolic(value)
}

function describeSymbolic(value: Exclude<Symbolic, Choice>): string {
  switch (value[symbolic]) {
    case 'unknown':
      return `not known (${value.reason})`
    case 'reference':
      return value.written
    case 'text':
      return 'a composed string'
    case 'sensitive':
      return 'a sensitive value'
  }
}

const longest = 80
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
