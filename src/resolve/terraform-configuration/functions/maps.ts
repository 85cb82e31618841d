import { addTo } from '../../../model/add-to.ts'
import { emptyMap, isKind, isMap, type Value } from '../../../model/value.ts'
import { bounded, byCodePoint, entriesOf, listOf, mapOf } from '../bounds.ts'
import { scalarText } from '../convert.ts'
import { unknownFrom } from '../first-unknown.ts'
import { lift } from '../lift.ts'
import { listArgument, mapArgument, textArgument, textsArgument } from './arguments.ts'
import { canonical } from './distinct.ts'
import { type BuiltIn, lenient, refuse, strict } from './function-type.ts'
import { unified } from './unify.ts'

/** Functions over maps; what their members are needn't be known. */
export const maps: Readonly<Record<string, BuiltIn>> = {
  keys: lenient(1, 1, ([map]) => listOf(entriesOf(mapArgument(map)).map(([name]) => name))),
  values: lenient(1, 1, ([map]) => listOf(entriesOf(mapArgument(map)).map(([, item]) => item))),
  merge: lenient(0, '…', (values) => {
    const map = emptyMap()
    for (const value of values) {
      if (value !== null) for (const [name, item] of entriesOf(mapArgument(value))) map[name] = item
    }
    return bounded(map)
  }),
  lookup: lenient(2, 3, ([map, key = null, fallback]) => {
    const members = mapArgument(map)
    const name = scalarText(key)
    if (name === null) return unknownFrom([key], null)
    if (Object.hasOwn(members, name)) return members[name] ?? null
    return fallback === undefined ? refuse('does not find its key') : fallback
  }),
  zipmap: lenient(2, 2, ([names, values]) => {
    const items = listArgument(values)
    return lift(
      listArgument(names).map((name) => name ?? null),
      (keys) =>
        keys.length === items.length
          ? mapFrom(keys.map((key, at) => [key, items[at] ?? null]))
          : refuse('takes two lists of one length'),
    )
  }),
  map: lenient(0, '…', (values) =>
    values.length % 2 === 0
      ? mapFrom(values.flatMap((key, at) => (at % 2 === 0 ? [[key, values[at + 1] ?? null]] : [])))
      : refuse('takes names and values by turns'),
  ),
  tomap: lenient(1, 1, ([map = null]) => {
    if (map === null) return null
    const entries = entriesOf(mapArgument(map))
    const items = unified(entries.map(([, item]) => item))
    return mapOf(entries.map(([name], at) => [name, items[at]]))
  }),
  matchkeys: strict(3, 3, ([values, keys, sought]) => {
    const [items, names, wanted] = [listArgument(values), listArgument(keys), listArgument(sought)]
    if (items.length !== names.length) return refuse('takes two lists of one length')
    const ofOneType = unified([...names, ...wanted]).map(canonical)
    const keysSought = new Set(ofOneType.slice(names.length))
    return listOf(items.filter((_, at) => keysSought.has(ofOneType[at] ?? '')))
  }),
  transpose: strict(1, 1, ([map]) => {
    const turned = new Map<string, string[]>()
    for (const [name, list] of entriesOf(mapArgument(map))) {
      for (const item of textsArgument(list)) addTo(turned, item, name)
    }
    return mapOf([...turned].map(([name, names]) => [name, listOf(names.sort(byCodePoint))]))
  }),
  coalesce: lenient(1, '…', (values) => {
    for (const value of unified(values)) {
      if (value === null || value === undefined || value === '') continue
      // A part that is written out makes a string more than empty; an id and an ARN always are.
      const isGiven = !isKind(value, 'unknown')
      return isGiven ? value : unknownFrom([value], null)
    }
    return refuse('takes a value that is neither null nor empty')
  }),
}

function mapFrom(entries: readonly (readonly Value[])[]): Value {
  const map = emptyMap()
  for (const [key = null, value = null] of entries) {
    const name = scalarText(key)
    if (name === null) return isMap(key) ? textArgument(key) : unknownFrom([key], null)
    map[name] = value
  }
  return bounded(map)
}
