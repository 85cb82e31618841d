import type { ParsedText, Raw } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { countMembers, findDuplicateKeys } from './duplicate-keys.ts'
import { findJsonFault } from './json-fault.ts'
import { measureJson } from './json-limits.ts'
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
  const { excess, members } = measureJson(text)
  if (excess !== null) throw new InputError(excess.message, createLineIndex(text)(excess.offset))
  let content: Raw
  try {
    content = JSON.parse(text) as Raw
  } catch {
    const fault = findJsonFault(text)
    throw new InputError(fault.message, createLineIndex(text)(fault.offset))
  }
  const isWhole = members === countMembers(content)
  let places: ParsedText['locate'] | undefined
  return {
    content,
    ...(isWhole ? {} : { faults: findDuplicateKeys(text) }),
    locate(pointer) {
      places ??= createJsonPlaces(text)
      return places(pointer)
    },
  }
}
