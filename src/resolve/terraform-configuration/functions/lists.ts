import { isKind, isList, isMap, type Value, type ValueList } from '../../../model/value.ts'
import { or } from '../../../model/worlds/condition.ts'
import { asSet, isSet, listOf } from '../bounds.ts'
import { conditionOf } from '../conditions.ts'
import { toPrimitive } from '../convert.ts'
import { equality } from '../equality.ts'
import { unknownFrom } from '../first-unknown.ts'
import { either, lift, type Settled } from '../lift.ts'
import { concatenated, isOpenList, listLike, openListOf } from '../open-lists.ts'
import { isInvalid } from '../unknowns.ts'
import { integerArgument, listArgument } from './arguments.ts'
import { canonical, distinct } from './distinct.ts'
import { type BuiltIn, lenient, open, refuse, strict } from './function-type.ts'
import { charactersOf } from './graphemes.ts'
import { unified } from './unify.ts'

/** Functions over lists; what their items are needn't be known where it makes no difference. */
export const lists: Readonly<Record<string, BuiltIn>> = {
  concat: open(1, '…', (values) => concatenated(values.map(joinable))),
  flatten: open(1, 1, ([list = null]) =>
    isList(list) ? flattened(list) : unknownFrom([list], null),
  ),
  distinct: open(1, 1, ([list = null]) =>
    keepingOpen(list, distinct(unified(listArgument(list)), false)),
  ),
  compact: open(1, 1, ([list = null]) =>
    lift(
      listArgument(list).map((item) => toPrimitive(item ?? null, 'string')),
      (items) =>
        items.some(isInvalid)
          ? refuse('takes a list of strings')
          : listLike(
              list,
              items.filter((item) => item !== null && item !== ''),
            ),
    ),
  ),
  toset: open(1, 1, ([list = null]) => (list === null ? null : setOf(list))),
  tolist: open(1, 1, ([list = null]) =>
    list === null ? null : keepingOpen(list, listOf([...unified(listArgument(list))])),
  ),
  list: lenient(0, '…', (items) => listOf(items)),
  length: lenient(1, 1, ([value = null]) => {
    if (typeof value === 'string') return charactersOf(value).length
    if (isKind(value, 'text')) return unknownFrom([value], 'length')
    return isMap(value) ? Object.keys(value).length : listArgument(value).length
  }),
  element: lenient(2, 2, ([list, at]) => {
    const items = orderedArgument(list)
    const index = integerArgument(at)
    if (items.length === 0) return refuse('takes a list that is not empty')
    return items[((index % items.length) + items.length) % items.length] ?? null
  }),
  slice: lenient(3, 3, ([list, from, to]) => {
    const items = orderedArgument(list)
    const [start, end] = [integerArgument(from), integerArgument(to)]
    const isInside = start >= 0 && end <= items.length && start <= end
    return isInside ? listOf(items.slice(start, end)) : refuse('takes places within its list')
  }),
  reverse: lenient(1, 1, ([list]) => listOf([...listArgument(list)].reverse())),
  chunklist: lenient(2, 2, ([list, size]) => {
    const items = listArgument(list)
    const length = integerArgument(size)
    if (length < 0) return refuse('takes a size that is not negative')
    if (length === 0) return listOf([listOf(items)])
    const chunks: Value[] = []
    for (let at = 0; at < items.length; at += length)
      chunks.push(listOf(items.slice(at, at + length)))
    return listOf(chunks)
  }),
  one: lenient(1, 1, ([list]) => {
    const items = listArgument(list)
    return items.length > 1 ? refuse('takes a list of one item at most') : (items[0] ?? null)
  }),
  contains: lenient(2, 2, ([list, sought = null]) =>
    sought === null
      ? refuse('takes no null')
      : anyOf(listArgument(list).map((item) => equality(item ?? null, sought))),
  ),
  anytrue: lenient(1, 1, ([list]) => anyOf(listArgument(list).map(isTrue))),
  alltrue: lenient(1, 1, ([list]) =>
    lift([anyOf(listArgument(list).map((item) => negated(isTrue(item))))], ([any = null]) =>
      negated(any),
    ),
  ),
  coalescelist: lenient(1, '…', (values) => {
    const given = values.find((list) => listArgument(list).length > 0)
    if (given !== undefined) return given
    return refuse('takes a list that is not empty')
  }),
  index: strict(2, 2, ([list, sought = null]) => {
    const at = listArgument(list).findIndex((item) => equality(item ?? null, sought) === true)
    return at === -1 ? refuse('does not find its value') : at
  }),
  setunion: strict(1, '…', (values) => setOf(listOf(values.flatMap(listArgument)))),
  setintersection: strict(1, '…', (values) => {
    const [first = [], ...rest] = ofOneType(values)
    const others = rest.map(keysOf)
    return setOf(listOf(first.filter((item) => others.every((keys) => keys.has(canonical(item))))))
  }),
  setsubtract: strict(2, 2, (values) => {
    const [first = [], second = []] = ofOneType(values)
    const taken = keysOf(second)
    return setOf(listOf(first.filter((item) => !taken.has(canonical(item)))))
  }),
  setproduct: lenient(2, '…', (values) => {
    const items = values.map((list) => unified(listArgument(list)))
    const size = items.reduce((product, list) => product * list.length, 1)
    if (size > MOST) return refuse(`gives more than ${MOST} combinations`)
    return listOf(
      items
        .reduce<Value[][]>(
          (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item ?? null])),
          [[]],
        )
        .map(listOf),
    )
  }),
}

const MOST = 10_000

function keysOf(list: ValueList): ReadonlySet<string> {
  return new Set(list.map(canonical))
}

/** Lists whose items are all of one type. */
function ofOneType(lists: readonly Value[]): ValueList[] {
  const items = lists.map(listArgument)
  const all = unified(items.flat())
  let next = 0
  return items.map(({ length }) => {
    next += length
    return all.slice(next - length, next)
  })
}

/** A list that has an order: a set has none. */
function orderedArgument(list: Value | undefined): ValueList {
  return isSet(list ?? null) ? refuse('takes a list, and a set is given') : listArgument(list)
}

/** A list to be joined, or what isn't known to be one. */
function joinable(list: Settled): Value {
  if (isSet(list)) return refuse('takes lists, and a set is given')
  return isList(list) || isKind(list, 'unknown') || isKind(list, 'reference')
    ? list
    : refuse('takes lists')
}

function setOf(list: Value): Value {
  return asSet(keepingOpen(list, distinct(unified(listArgument(list)), true)))
}

function keepingOpen(original: Value, made: Value): Value {
  return isOpenList(original) && isList(made) ? openListOf(made) : made
}

function flattened(list: ValueList): Value {
  return lift(
    list.map((item) => item ?? null),
    (items) => {
      const inner = items.map((item) => (isList(item) ? flattened(item) : item))
      const isOpen = isOpenList(list) || items.some((item) => isKind(item, 'unknown'))
      return lift(inner, (parts) => {
        const all = concatenated(parts)
        return isOpen && isList(all) ? openListOf(all) : all
      })
    },
  )
}

/** Kleene's "or": true where one is, not known where one may be. */
function anyOf(values: readonly Value[]): Value {
  if (values.includes(true)) return true
  const choices = values.filter((value) => isKind(value, 'choice'))
  const open = values.find((value) => value !== false && !isKind(value, 'choice'))
  const rest = open === undefined ? false : unknownFrom([open], null)
  return either(or(choices.map(conditionOf)), true, rest)
}

function isTrue(item: Value | undefined): Value {
  return equality(toPrimitive(item ?? null, 'bool'), true)
}

function negated(value: Value): Value {
  return lift([value], ([settled = null]) => (typeof settled === 'boolean' ? !settled : settled))
}
