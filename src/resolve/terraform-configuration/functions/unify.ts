import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  type Value,
  type ValueList,
} from '../../../model/value.ts'
import { entriesOf, listOf, mapOf } from '../bounds.ts'
import { toPrimitive } from '../convert.ts'
import { refuse } from './function-type.ts'

/**
 * Items of one type, as collections have them: beside a string, numbers and booleans are strings, and
 * so are those at the same place in lists and maps. Refuses where there is no such type. What isn't
 * known stays as it is.
 */
export function unified(items: ValueList): ValueList {
  const kinds = kindsOf(items)
  if (kinds.size <= 1 && !kinds.has('list') && !kinds.has('map')) return items
  if (kinds.has('list') || kinds.has('map')) {
    if (kinds.size > 1) refuse('takes values of one type')
    return kinds.has('list') ? unifiedLists(items) : unifiedMaps(items)
  }
  if (!kinds.has('string')) refuse('takes values of one type')
  return items.map((item) => toText(item ?? null))
}

/** As {@link unified}, but what has no type in common stays as it is. */
export function unifiedWherePossible(items: ValueList): ValueList {
  const kinds = kindsOf(items)
  const isPlain =
    kinds.size === 1 || (kinds.has('string') && !kinds.has('list') && !kinds.has('map'))
  return isPlain ? unified(items) : items
}

type Kind = 'string' | 'number' | 'boolean' | 'list' | 'map'

function kindsOf(items: ValueList): ReadonlySet<Kind> {
  const kinds = new Set<Kind>()
  for (const item of items) {
    const kind = kindOf(item)
    if (kind !== null) kinds.add(kind)
  }
  return kinds
}

/** Null for null, and for what isn't known. */
function kindOf(item: Value | undefined): Kind | null {
  if (isKind(item, 'text') || isKind(item, 'reference')) return 'string'
  if (item === null || item === undefined || isSymbolic(item)) return null
  if (isList(item)) return 'list'
  if (isMap(item)) return 'map'
  return typeof item === 'string' ? 'string' : typeof item === 'number' ? 'number' : 'boolean'
}

function toText(item: Value): Value {
  return typeof item === 'number' || typeof item === 'boolean' ? toPrimitive(item, 'string') : item
}

/** Lists of one length by their places, others as lists of one type. */
function unifiedLists(lists: ValueList): ValueList {
  const known = lists.filter(isList)
  const [first] = known
  if (first === undefined) return lists
  const isEven = known.every(({ length }) => length === first.length)
  const columns = isEven
    ? first.map((_, at) => unifiedWherePossible(known.map((list) => list[at])))
    : [unifiedWherePossible(known.flat())]
  let row = 0
  let next = 0
  return lists.map((list) => {
    if (!isList(list)) return list
    const items = isEven
      ? list.map((_, at) => columns[at]?.[row])
      : (columns[0] ?? []).slice(next, next + list.length)
    row++
    next += list.length
    return items.some((item, at) => item !== list[at]) ? listOf(items) : list
  })
}

/** Maps of the same names by their names, others as maps of one type. */
function unifiedMaps(maps: ValueList): ValueList {
  const known = maps.filter((map) => isMap(map)).map(entriesOf)
  const names = new Set(known.map((entries) => JSON.stringify(entries.map(([name]) => name))))
  const lists = unifiedLists(known.map((entries) => entries.map(([, item]) => item)))
  const isSame = names.size <= 1
  const values = isSame
    ? lists
    : splitAs(
        known,
        unifiedWherePossible(known.flatMap((entries) => entries.map(([, item]) => item))),
      )
  let at = 0
  return maps.map((map) => {
    if (!isMap(map)) return map
    const entries = known[at] ?? []
    const items = values[at++]
    const isChanged = isList(items) && items.some((item, index) => item !== entries[index]?.[1])
    return isChanged ? mapOf(entries.map(([name], index) => [name, items[index]])) : map
  })
}

function splitAs(parts: readonly (readonly unknown[])[], items: ValueList): ValueList[] {
  let next = 0
  return parts.map(({ length }) => {
    next += length
    return items.slice(next - length, next)
  })
}
