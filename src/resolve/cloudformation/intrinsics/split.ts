import type { Raw } from '../../../model/document.ts'
import { isRawList, scalarText } from '../../../model/raw.ts'
import { isKind, isSymbolic, text } from '../../../model/value.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
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
    if (isSymbolic(by)) return derivedFrom(by, 'split')
    if (typeof by !== 'string' || by === '') return invalid
    const known = scalarText(from)
    if (known !== null) return known.split(by)
    if (isKind(from, 'text')) {
      const pieces = splitText(from, by)
      if (pieces) return pieces.map((parts) => text(parts))
    }
    return isSymbolic(from) ? derivedFrom(from, `split by ${JSON.stringify(by)}`) : invalid
  })
}

const invalid = invalidArguments('Fn::Split', 'a delimiter and a string')
