import { isKind, isList, type Value, type ValueList } from '../../model/value.ts'
import { listOf } from './bounds.ts'

const openLists = new WeakSet<object>()

/**
 * A list some unknown items of which stand for any number of items: what is certainly in it can be
 * judged, and its length can't be told.
 */
export function openListOf(items: ValueList): Value {
  const list = listOf(items)
  if (isList(list)) openLists.add(list)
  return list
}

export function isOpenList(value: Value | undefined): boolean {
  return isList(value) && openLists.has(value)
}

/** Lists one after another; one that isn't known is an unknown item of the result. */
export function concatenated(lists: readonly Value[]): Value {
  const items = lists.flatMap((list): ValueList => (isList(list) ? list : [list]))
  const isOpen = lists.some((list) => isOpenList(list) || isKind(list, 'unknown'))
  return isOpen ? openListOf(items) : listOf(items)
}

/** A list made of another one's items: open where that is. */
export function listLike(original: Value, items: ValueList): Value {
  return isOpenList(original) ? openListOf(items) : listOf(items)
}
