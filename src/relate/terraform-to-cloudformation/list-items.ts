import { choice, isKind, isList, type Value } from '../../model/value.ts'
import { rewrap } from './map-value.ts'

type Items = readonly (Value | undefined)[]

/**
 * A value as the items of a list. Where a condition decides between two lists, each item is a
 * choice; a list that isn't known is one item that isn't: it stands for any number of them. A value
 * that isn't a list counts as a list of itself, an absent one as the empty list.
 */
export function itemsOf(value: Value | undefined): Items {
  if (value === undefined || value === null) return []
  if (isList(value)) return value
  if (isKind(value, 'choice')) {
    const { condition, then, otherwise } = value
    return zip(itemsOf(then), itemsOf(otherwise), (one, other) => choice(condition, one, other))
  }
  if (isKind(value, 'sensitive')) {
    return itemsOf(value.value).map((item) => rewrap(value, item))
  }
  return [value]
}

/** Pairs the items of two lists; the shorter one is filled up with nothing. */
export function zip(
  one: Items,
  other: Items,
  join: (one: Value | undefined, other: Value | undefined) => Value | undefined,
): Items {
  const length = Math.max(one.length, other.length)
  return Array.from({ length }, (_, index) => join(one[index], other[index]))
}
