import { choice, isKind, isMap, isSymbolic, type Value } from '../../../model/value.ts'
import type { Known } from '../map-value.ts'
import { notComputed } from './scalar.ts'

export function toTags(known: Known): Value | undefined {
  if (isSymbolic(known)) return notComputed(known)
  if (!isMap(known)) return known
  return Object.keys(known)
    .map((key) => tag(key, known[key]))
    .filter((one) => one !== undefined)
}

/** A tag whose value is null isn't set. */
function tag(key: string, value: Value | undefined): Value | undefined {
  if (value === undefined || value === null) return undefined
  if (!isKind(value, 'choice')) return { Key: key, Value: value }
  return choice(value.condition, tag(key, value.then), tag(key, value.otherwise))
}
