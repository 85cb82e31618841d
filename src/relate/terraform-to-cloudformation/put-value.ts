import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Value,
} from '../../model/value.ts'
import { itemsOf } from './list-items.ts'
import { rewrap } from './map-value.ts'
import { mergeLists, mergeValues } from './merge-values.ts'
import type { Element, Step } from './property-path.ts'

export type Properties = Record<string, Value | undefined>

/** Puts a value into a map that is being made, at a path below it, beside what is there already. */
export function putInto(map: Properties, path: readonly Step[], value: Value): void {
  const step = path[0]
  if (step === undefined) return
  const before = propertyOf(map, step.name)
  if (path.length === 1 && step.element === null) {
    map[step.name] = mergeValues(before, value)
    return
  }
  const rest = path.slice(1)
  map[step.name] =
    step.element === null
      ? putValue(before, rest, value)
      : putElement(before, step.element, rest, value)
}

/** The value at a place, with another one put in at a path below it. Neither is changed. */
export function putValue(
  place: Value | undefined,
  path: readonly Step[],
  value: Value,
): Value | undefined {
  if (path.length === 0) return mergeValues(place, value)
  // Where there is nothing to put, there is no object to put it into either.
  if (place === undefined && mayBeAbsent(value)) {
    return inBranches(value, (branch) => putValue(undefined, path, branch))
  }
  if (isKind(place, 'unknown')) return place
  if (isKind(place, 'sensitive')) return rewrap(place, putValue(place.value, path, value))
  if (isKind(place, 'choice')) {
    const { condition, then, otherwise } = place
    return choice(condition, putValue(then, path, value), putValue(otherwise, path, value))
  }
  const map = Object.assign(emptyMap(), isMap(place) ? place : null)
  putInto(map, path, value)
  return map
}

function putElement(
  list: Value | undefined,
  element: Element,
  rest: readonly Step[],
  value: Value,
): Value | undefined {
  if (element.kind === 'added') return mergeLists(list, elementsOf(value, rest))
  const items = [...itemsOf(list)]
  if (element.kind === 'index') {
    items[element.index] = putValue(items[element.index], rest, value)
    return Array.from(items)
  }
  const found = items.findIndex((item) => isMap(item) && item[element.name] === element.value)
  if (found >= 0) items[found] = putValue(items[found], rest, value)
  else items.push(inBranches(value, (branch) => putValue(keyed(element), rest, branch)))
  return items
}

function keyed(element: Element & { readonly kind: 'key' }): Value {
  const map = emptyMap()
  map[element.name] = element.value
  return map
}

const mayBeAbsent = (value: Value | undefined): boolean =>
  value === undefined ||
  (isKind(value, 'choice') && (mayBeAbsent(value.then) || mayBeAbsent(value.otherwise)))

function inBranches(
  value: Value | undefined,
  change: (branch: Value) => Value | undefined,
): Value | undefined {
  if (value === undefined || !isKind(value, 'choice') || !mayBeAbsent(value)) {
    return value === undefined ? undefined : change(value)
  }
  const { condition, then, otherwise } = value
  return choice(condition, inBranches(then, change), inBranches(otherwise, change))
}

/** Each item of a value becomes an element. Of a value that isn't known, how many is open as well. */
function elementsOf(value: Value, rest: readonly Step[]): Value | undefined {
  if (isKind(value, 'unknown')) return value
  if (isKind(value, 'sensitive') && (isList(value.value) || isKind(value.value, 'unknown'))) {
    return rewrap(value, elementsOf(value.value, rest))
  }
  return itemsOf(value).map((item) => elementOf(item, rest))
}

function elementOf(item: Value | undefined, rest: readonly Step[]): Value | undefined {
  return inBranches(item, (branch) => putValue(undefined, rest, branch))
}
