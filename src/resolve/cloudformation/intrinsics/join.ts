import type { Raw } from '../../../model/document.ts'
import { isRawList } from '../../../model/raw.ts'
import { isKind, isList, isSymbolic, type Value } from '../../../model/value.ts'
import type { Assumptions } from '../assumptions.ts'
import { composeText, partsOf, tooLong } from '../compose-text.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import type { Part } from '../dynamic-references.ts'
import { spend } from '../limits.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/** The items of a list, with a delimiter between them; removed ones don't take part. */
export const join: Intrinsic = (argument, context) => {
  const [delimiter, list] = isRawList(argument) ? argument : []
  if (delimiter === undefined || list === undefined || (argument as Raw[]).length !== 2) {
    return invalid
  }
  const values = [context.resolve(delimiter), context.resolve(list)]
  return distribute(values, ([between, items], given) => joinItems(between, items, given, context))
}

const invalid = invalidArguments('Fn::Join', 'a delimiter and a list')

function joinItems(
  between: Settled,
  items: Settled,
  given: Assumptions,
  context: StackContext,
): Value | undefined {
  if (isSymbolic(between)) return derivedFrom(between, 'join')
  if (typeof between !== 'string') return invalid
  if (isKind(items, 'unknown') || isKind(items, 'reference')) {
    return derivedFrom(items, `join by ${JSON.stringify(between)}`)
  }
  if (!isList(items)) return invalid
  // Each item costs something even where the text turns out to be too long.
  if (!spend(context.tree.effort, items.length >>> 4)) return tooLong
  return distribute(
    items,
    (settled) => {
      const parts: Part[] = []
      for (const item of settled) {
        if (item === undefined) continue
        const own = partsOf(item)
        if (own === null) return invalidArguments('Fn::Join', 'a list of strings')
        if (parts.length > 0) parts.push(between)
        parts.push(...own)
      }
      return composeText(parts, context)
    },
    given,
  )
}
