import type { Value, ValueList } from '../../../model/value.ts'
import { toPrimitive } from '../convert.ts'

/** Items of one type, as collections have them: beside a string, numbers and booleans are strings. */
export function unified(items: ValueList): ValueList {
  const isMixed =
    items.some((item) => typeof item === 'string') &&
    items.some((item) => typeof item === 'number' || typeof item === 'boolean')
  return isMixed ? items.map((item) => toText(item ?? null)) : items
}

function toText(item: Value): Value {
  return typeof item === 'number' || typeof item === 'boolean' ? toPrimitive(item, 'string') : item
}
