import { isList, isMap, isSymbolic, type Value, type ValueList } from '../../../model/value.ts'
import { byCodePoint, entriesOf, isPlain, listOf } from '../bounds.ts'

/** Items without repetitions; sorted as a set is where `sorts`, as far as all of them are known. */
export function distinct(items: ValueList, sorts: boolean): Value {
  const seen = new Map<unknown, Value>()
  for (const item of items) {
    const value = item ?? null
    const key = keyOf(value)
    if (!seen.has(key)) seen.set(key, value)
  }
  const kept = [...seen.values()]
  return listOf(sorts && kept.every(isPlain) ? kept.sort(inSetOrder) : kept)
}

/** Equal for equal known values; for others by identity. */
function keyOf(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${value}`
  return isPlain(value) ? canonical(value) : value
}

/** JSON with sorted keys. */
export function canonical(value: Value | undefined): string {
  if (isList(value)) return `[${value.map((item) => canonical(item ?? null)).join()}]`
  if (isMap(value)) {
    const members = entriesOf(value).map(
      ([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`,
    )
    return `{${members.join()}}`
  }
  return isSymbolic(value) ? 'null' : JSON.stringify(value ?? null)
}

/** Strings and numbers have an order; what is composed has one that is no one's business, but a stable one. */
function inSetOrder(left: Value, right: Value): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return byCodePoint(left, right)
  return byCodePoint(canonical(left), canonical(right))
}
