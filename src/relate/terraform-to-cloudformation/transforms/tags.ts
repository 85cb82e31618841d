import { isMap, isSymbolic, type Value } from '../../../model/value.ts'
import type { Known } from '../map-value.ts'
import { notComputed } from './scalar.ts'

export function toTags(known: Known): Value | undefined {
  if (isSymbolic(known)) return notComputed(known)
  if (!isMap(known)) return known
  const named = Object.keys(known).filter((key) => known[key] !== undefined && known[key] !== null)
  return named.map((key) => ({ Key: key, Value: known[key] }))
}
