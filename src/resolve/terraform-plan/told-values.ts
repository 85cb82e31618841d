import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf, scalarText } from '../../model/raw.ts'
import {
  choice,
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  sensitive,
  type UnknownCause,
  type Value,
  type ValueList,
} from '../../model/value.ts'

/**
 * What the files beside a plan tell of a value that the plan knows in part. Null: that nothing is
 * configured; undefined: nothing.
 */
export type Told = Value | undefined

/** Causes for which the plan's own references may tell more. */
const NOT_TOLD: ReadonlySet<UnknownCause> = new Set([
  'invalid',
  'limit',
  'macro',
  'not-evaluated',
  'not-read',
])

/** Of what the files and the plan's references tell of a value, the more exact. */
export function moreExact(told: Told, otherwise: () => Value | undefined): Value | undefined {
  if (told === undefined) return otherwise()
  if (told === null) return undefined
  if (!isKind(told, 'unknown')) return told
  const other = otherwise()
  if (NOT_TOLD.has(told.cause)) return other
  if (told.candidates !== null) return told
  const isOther = isKind(other, 'reference') || (isKind(other, 'unknown') && other.candidates)
  return isOther ? other : told
}

export function memberOfTold(told: Told, name: string): Told {
  if (isKind(told, 'sensitive')) {
    const member = memberOfTold(told.value, name)
    return member === undefined || member === null ? member : sensitive(member)
  }
  if (isKind(told, 'choice')) {
    const then = memberOfTold(told.then, name)
    const otherwise = memberOfTold(told.otherwise, name)
    if (then === undefined || otherwise === undefined) return undefined
    return choice(told.condition, then ?? undefined, otherwise ?? undefined)
  }
  return isMap(told) ? (propertyOf(told, name) ?? null) : undefined
}

/** Objects times objects, so that a hostile plan can't make the search for their match last. */
const MAX_COMPARISONS = 250_000

/**
 * For each item of a list, that of the told ones which it was made from. A plan sorts sets: an item
 * is told by what is known of it. Several that can't be told apart are taken in their order. Undefined
 * for items of which it isn't certain.
 */
export function itemsOfTold(
  told: Told,
  raw: readonly Raw[],
  shadow: readonly Raw[],
  length: number,
): readonly Told[] {
  const items = listOfTold(told)
  if (items === null || items.length * length > MAX_COMPARISONS) return []
  const groups = new Map<string, { readonly of: number[]; readonly fitting: readonly number[] }>()
  for (let index = 0; index < length; index++) {
    const isUnknown = shadow[index] === true
    const fitting = isUnknown ? [] : fittingItems(items, raw[index], shadow[index])
    const key = isUnknown ? 'unknown' : fitting.join(' ')
    const group = groups.get(key) ?? { of: [], fitting }
    group.of.push(index)
    groups.set(key, group)
  }
  const found: Told[] = []
  const taken = new Set<number>()
  for (const [key, { of, fitting }] of groups) {
    if (key === 'unknown') continue
    for (const at of fitting) taken.add(at)
    if (of.length !== fitting.length) continue
    for (const [nth, index] of of.entries()) found[index] = items[fitting[nth] ?? -1]
  }
  const open = groups.get('unknown')?.of ?? []
  const rest = items.filter((_, at) => !taken.has(at))
  if (open.length > 0 && open.length === rest.length && items.length === length) {
    for (const [nth, index] of open.entries()) found[index] = rest[nth]
  }
  return found
}

/** The items that one that the plan knows, at least in part, may have come from. */
function fittingItems(items: ValueList, raw: Raw | undefined, shadow: Raw | undefined): number[] {
  const fitting = items.flatMap((item, at) => (agrees(raw, shadow, item ?? null, 0) ? [at] : []))
  if (scalarText(raw) === null) return fitting
  // A text that is written out is that item, and not one that isn't known.
  const same = fitting.find((at) => !isSymbolic(items[at]))
  return same === undefined ? fitting : [same]
}

/** A block of JSON syntax may stand alone. */
function listOfTold(told: Told): ValueList | null {
  if (isList(told)) return told
  return isMap(told) ? [told] : null
}

const MAX_DEPTH = 20

/** Whether what a plan knows of a value can have come from what is told. */
function agrees(
  raw: Raw | undefined,
  shadow: Raw | undefined,
  told: Value | undefined,
  depth: number,
): boolean {
  if (shadow === true || told === undefined || told === null || depth > MAX_DEPTH) return true
  if (isSymbolic(told)) {
    if (isKind(told, 'sensitive')) return agrees(raw, shadow, told.value, depth)
    if (!isKind(told, 'choice')) return true
    return [told.then, told.otherwise].some((branch) => agrees(raw, shadow, branch, depth))
  }
  if (raw === undefined || raw === null) return isNothing(told)
  if (isList(told)) {
    if (!isRawList(raw)) return false
    const shadows = isRawList(shadow) ? shadow : []
    return (
      raw.length === told.length &&
      raw.every((item, at) =>
        told.some((other) => agrees(item, shadows[at], other ?? null, depth + 1)),
      )
    )
  }
  if (isMap(told)) {
    if (isRawList(raw)) return raw.length === 1 && agrees(raw[0], undefined, told, depth + 1)
    return (
      isRawMap(raw) &&
      Object.keys(told).every((name) =>
        agrees(memberOf(raw, name), memberOf(shadow, name), told[name], depth + 1),
      )
    )
  }
  return scalarText(raw) === scalarText(told)
}

/** Providers keep an empty text, list or zero as nothing. */
function isNothing(told: Value): boolean {
  if (isList(told)) return told.length === 0
  if (isMap(told)) return Object.keys(told).length === 0
  return told === '' || told === false || told === 0
}
