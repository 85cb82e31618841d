import type { ParsedText, Raw } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { countKeys, countMembers, findDuplicateKeys } from './duplicate-keys.ts'
import { findJsonFault } from './json-fault.ts'
import { type Fault, findExcess } from './json-limits.ts'
import { createJsonPlaces } from './json-places.ts'
import { createLineIndex } from './line-index.ts'
import { withoutMark } from './without-mark.ts'

/**
 * Parses a JSON text with the engine's own parser; the text is searched for positions only when one
 * is asked for. Of members with the same key the last counts, as in `JSON.parse`, for its value and
 * its place; that there are some is told.
 *
 * @throws InputError where the text isn't JSON or passes a limit.
 */
export function parseJson(given: string): ParsedText {
  const text = withoutMark(given)
  const fail = ({ message, offset }: Fault): never => {
    throw new InputError(message, createLineIndex(text)(offset))
  }
  let content: Raw
  try {
    content = JSON.parse(text) as Raw
  } catch {
    return fail(findExcess(text) ?? findJsonFault(text))
  }
  const members = countMembers(content)
  // Walking the text takes longer than walking the values, and hardly any text has an excess.
  const excess = members === null ? findExcess(text) : null
  if (excess !== null) fail(excess)
  const faults = members === countKeys(text) ? [] : findDuplicateKeys(text)
  let places: ParsedText['locate'] | undefined
  return {
    content,
    ...(faults.length === 0 ? {} : { faults }),
    locate(pointer) {
      places ??= createJsonPlaces(text, faults.length === 0)
      return places(pointer)
    },
  }
}
