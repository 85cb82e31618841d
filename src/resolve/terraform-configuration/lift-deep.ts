import { isKind, isList, isMap, type Value } from '../../model/value.ts'
import { entriesOf, isPlain, listOf, mapOf } from './bounds.ts'
import { writerOf } from './encoded-values.ts'
import { lift, type Settled } from './lift.ts'

/**
 * As {@link lift}, for operations that must know what lists and maps hold: choices inside them move
 * outward as well.
 */
export function liftDeep(
  operands: readonly Value[],
  apply: (operands: readonly Settled[]) => Value,
): Value {
  if (operands.every(isPlain)) return apply(operands as readonly Settled[])
  return lift(operands, (tops) => {
    const inner = choicesIn(tops)
    if (inner.length === 0) return apply(tops)
    return lift(inner, (leaves) => {
      const picked = new Map(inner.map((value, index) => [value, leaves[index] ?? null]))
      return apply(tops.map((top) => asText(top, replaceIn(top, picked)) as Settled))
    })
  })
}

/** What stands for text becomes that text once all of it is known. */
function asText(original: Value, known: Value): Value {
  const write = writerOf(original)
  return write !== null && isPlain(known) ? write(known) : known
}

/** Choices and sensitive values inside lists and maps, each once. */
function choicesIn(values: readonly Value[]): Value[] {
  const found = new Set<Value>()
  const ahead = [...values]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (isPlain(at)) continue
    if (isKind(at, 'choice') || isKind(at, 'sensitive')) found.add(at)
    else if (isList(at)) for (const item of at) ahead.push(item ?? null)
    else if (isMap(at)) for (const [, item] of entriesOf(at)) ahead.push(item)
  }
  return [...found]
}

function replaceIn(value: Value, picked: ReadonlyMap<Value, Value>): Value {
  const pick = picked.get(value)
  // A branch may hold choices in turn; those count as not known.
  if (pick !== undefined || isPlain(value)) return pick ?? value
  if (isList(value)) return listOf(value.map((item) => replaceIn(item ?? null, picked)))
  if (!isMap(value)) return value
  return mapOf(entriesOf(value).map(([name, item]) => [name, replaceIn(item, picked)]))
}
