import { isList, isMap, type Value } from '../../model/value.ts'

type Write = (value: Value) => string

const writers = new WeakMap<object, Write>()

/** Keeps a value in the place of the text that it is encoded to, as not all of it is known. */
export function keptForText(value: Value, write: Write): Value {
  if (isList(value) || isMap(value)) writers.set(value, write)
  return value
}

/** How a value that stands for text is written, once it is known; null where it stands for itself. */
export function writerOf(value: Value): Write | null {
  return (isList(value) || isMap(value) ? writers.get(value) : undefined) ?? null
}
