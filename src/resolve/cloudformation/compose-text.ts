import { scalarText } from '../../model/raw.ts'
import { isKind, isSymbolic, text, unknown, type Value } from '../../model/value.ts'
import type { Settled } from './distribute.ts'
import { opensDynamicReference, type Part, replaceDynamicReferences } from './dynamic-references.ts'
import { MAX_TEXT_LENGTH, MAX_TEXT_PARTS, spend } from './limits.ts'
import type { StackContext } from './stack-context.ts'

/** What a value contributes to a string; null where it can't be part of one. */
export function partsOf(value: Settled): readonly Part[] | null {
  if (isSymbolic(value)) return isKind(value, 'text') ? value.parts : [value]
  const known = scalarText(value)
  return known === null ? null : [known]
}

export const tooLong = unknown('limit', 'the text that it is composed of is too long')

/** Puts parts together to a string, in which dynamic references are recognised. */
export function composeText(parts: readonly Part[], context: StackContext): Value {
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0)
  if (
    length > MAX_TEXT_LENGTH ||
    parts.length > MAX_TEXT_PARTS ||
    !spend(context.tree.effort, length >>> 6)
  ) {
    return tooLong
  }
  const composed = text(parts)
  const joined = isKind(composed, 'text') ? composed.parts : [composed as Part]
  if (!joined.some(opensDynamicReference)) return composed
  return text(replaceDynamicReferences(joined, context.environment.id))
}
