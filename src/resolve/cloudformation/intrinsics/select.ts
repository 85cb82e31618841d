import type { Raw } from '../../../model/document.ts'
import { isRawList, scalarText } from '../../../model/raw.ts'
import {
  choice,
  isKind,
  isList,
  isSymbolic,
  type Reference,
  type Text,
  type Unknown,
  unknown,
  type Value,
} from '../../../model/value.ts'
import type { Assumptions } from '../assumptions.ts'
import { openFact } from '../conditions.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { equality } from '../equality.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/** An item of a list, counted from 0; the index may be written as a string. */
export const select: Intrinsic = (argument, context) => {
  const [index, list] = isRawList(argument) ? argument : []
  if (index === undefined || list === undefined || (argument as Raw[]).length !== 2) return invalid
  return distribute([context.resolve(index), context.resolve(list)], ([at, items], given) =>
    itemAt(at, items, given, context),
  )
}

const invalid = invalidArguments('Fn::Select', 'an index and a list')

function itemAt(
  at: Settled,
  items: Settled,
  given: Assumptions,
  context: StackContext,
): Value | undefined {
  if (isSymbolic(at)) return anyItem(at, items, given, context)
  const text = scalarText(at)?.trim() ?? ''
  if (!/^\d+$/.test(text)) return invalid
  const index = Number(text)
  if (isKind(items, 'unknown') || isKind(items, 'reference')) {
    return derivedFrom(items, `item ${index}`)
  }
  if (!isList(items)) return invalid
  const outside = unknown('invalid', `Fn::Select asks for item ${index} of fewer`)
  // Where conditions may remove items, which one comes to stand at the index depends on them.
  const isFixed = !items.some((item) => item === undefined || mayBeAbsent(item))
  if (isFixed) return index < items.length ? items[index] : outside
  return distribute(
    items,
    (settled) => settled.filter((item) => item !== undefined)[index] ?? outside,
    given,
  )
}

/** Each item, on the condition that the index is its own: a deployment that asks for another fails. */
function anyItem(
  at: Unknown | Reference | Text,
  items: Settled,
  given: Assumptions,
  context: StackContext,
): Value | undefined {
  if (!isList(items) || items.length === 0 || items.length > MOST_ITEMS) {
    return derivedFrom(at, 'select')
  }
  if (!isKind(at, 'unknown') || at.variable === null) return derivedFrom(at, 'select')
  const open = openFact(context)
  const last = itemAt(items.length - 1, items, given, context)
  return items.slice(0, -1).reduceRight<Value | undefined>((otherwise, _, index) => {
    const isIt = equality(at, String(index), open)
    return choice(isIt, itemAt(index, items, given, context), otherwise)
  }, last)
}

const MOST_ITEMS = 16

function mayBeAbsent(value: Value | undefined): boolean {
  if (isKind(value, 'choice')) return mayBeAbsent(value.then) || mayBeAbsent(value.otherwise)
  return value === undefined
}
