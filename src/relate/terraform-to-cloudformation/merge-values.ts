import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import { itemsOf } from './list-items.ts'
import { rewrap } from './map-value.ts'

/**
 * Joins two contributions to one property: maps by their keys, lists one after the other, in each
 * branch of a condition. What isn't known leaves the whole open. Of two plain values the later wins.
 */
export function mergeValues(
  first: Value | undefined,
  second: Value | undefined,
): Value | undefined {
  if (first === undefined) return second
  if (second === undefined) return first
  if (isListLike(first) || isListLike(second)) return mergeLists(first, second)
  if (isKind(first, 'unknown')) return first
  if (isKind(second, 'unknown')) return second
  if (isKind(first, 'choice')) {
    const { condition, then, otherwise } = first
    return choice(condition, mergeValues(then, second), mergeValues(otherwise, second))
  }
  if (isKind(second, 'choice')) {
    const { condition, then, otherwise } = second
    return choice(condition, mergeValues(first, then), mergeValues(first, otherwise))
  }
  if (isKind(first, 'sensitive')) return rewrap(first, mergeValues(first.value, second))
  if (isKind(second, 'sensitive')) return rewrap(second, mergeValues(first, second.value))
  return isMap(first) && isMap(second) ? mergeMaps(first, second) : second
}

function mergeMaps(first: ValueMap, second: ValueMap): ValueMap {
  const merged = Object.assign(emptyMap(), first)
  for (const name of Object.keys(second)) {
    merged[name] = mergeValues(propertyOf(merged, name), second[name])
  }
  return merged
}

export function mergeLists(first: Value | undefined, second: Value | undefined): Value | undefined {
  if (first === undefined) return second
  if (second === undefined) return first
  return [...itemsOf(first), ...itemsOf(second)]
}

function isListLike(value: Value): boolean {
  if (isKind(value, 'sensitive')) return isListLike(value.value)
  if (!isKind(value, 'choice')) return isList(value)
  return [value.then, value.otherwise].some((branch) => branch !== undefined && isListLike(branch))
}
