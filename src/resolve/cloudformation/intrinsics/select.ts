import type { Raw } from '../../../model/document.ts'
import { isKind, isList, unknown, type Value } from '../../../model/value.ts'
import type { Assumptions } from '../assumptions.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { isRawList, scalarText } from '../raw.ts'
import type { Intrinsic } from '../stack-context.ts'

/** An item of a list, counted from 0; the index may be written as a string. */
export const select: Intrinsic = (argument, context) => {
  const [index, list] = isRawList(argument) ? argument : []
  if (index === undefined || list === undefined || (argument as Raw[]).length !== 2) return invalid
  return distribute([context.resolve(index), context.resolve(list)], ([at, items], given) =>
    itemAt(at, items, given),
  )
}

const invalid = invalidArguments('Fn::Select', 'an index and a list')

function itemAt(at: Settled, items: Settled, given: Assumptions): Value | undefined {
  if (isKind(at, 'unknown')) return derived(at, 'select')
  const text = scalarText(at)?.trim() ?? ''
  if (!/^\d+$/.test(text)) return invalid
  const index = Number(text)
  if (isKind(items, 'unknown')) return derived(items, `item ${index}`)
  if (isKind(items, 'reference')) {
    return unknown('runtime', `${items.written} is known only after deployment`)
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

function mayBeAbsent(value: Value | undefined): boolean {
  if (isKind(value, 'choice')) return mayBeAbsent(value.then) || mayBeAbsent(value.otherwise)
  return value === undefined
}
