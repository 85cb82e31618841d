import type { Raw } from '../../../model/document.ts'
import { isKind, text, unknown } from '../../../model/value.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import { isRawList, scalarText } from '../raw.ts'
import { splitText } from '../split-text.ts'
import type { Intrinsic } from '../stack-context.ts'

/** The pieces of a string between delimiters. */
export const split: Intrinsic = (argument, context) => {
  const [delimiter, source] = isRawList(argument) ? argument : []
  if (delimiter === undefined || source === undefined || (argument as Raw[]).length !== 2) {
    return invalid
  }
  const values = [context.resolve(delimiter), context.resolve(source)]
  return distribute(values, ([by, from]) => {
    if (typeof by !== 'string' || by === '') return invalid
    if (isKind(from, 'unknown')) return derived(from, `split by ${JSON.stringify(by)}`)
    const known = scalarText(from)
    if (known !== null) return known.split(by)
    if (isKind(from, 'text')) {
      const pieces = splitText(from, by)
      if (pieces) return pieces.map((parts) => text(parts))
    }
    if (isKind(from, 'text') || isKind(from, 'reference')) {
      return unknown('runtime', 'the string that it is split from is known only after deployment')
    }
    return invalid
  })
}

const invalid = invalidArguments('Fn::Split', 'a delimiter and a string')
