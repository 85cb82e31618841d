import { choice, isKind, isMap, isSymbolic, type Value } from '../../../model/value.ts'
import type { Known } from '../map-value.ts'
import { notComputed } from './scalar.ts'

/** A map to a list of `{ Key, Value }`. */
export const toTags = (known: Known): Value | undefined => entriesUnder('Key', known)

/** A map to a list of `{ Name, Value }`. */
export const toNameValues = (known: Known): Value | undefined => entriesUnder('Name', known)

function entriesUnder(name: string, known: Known): Value | undefined {
  if (isSymbolic(known)) return notComputed(known)
  if (!isMap(known)) return known
  return Object.keys(known)
    .map((key) => entry(name, key, known[key]))
    .filter((one) => one !== undefined)
}

/** An entry whose value is null isn't set. */
function entry(name: string, key: string, value: Value | undefined): Value | undefined {
  if (value === undefined || value === null) return undefined
  if (!isKind(value, 'choice')) return { [name]: key, Value: value }
  const { condition, then, otherwise } = value
  return choice(condition, entry(name, key, then), entry(name, key, otherwise))
}
