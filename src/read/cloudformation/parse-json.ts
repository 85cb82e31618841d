import type { ParsedText, Raw } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { findJsonFault } from './json-fault.ts'
import { findExcess } from './json-limits.ts'
import { createJsonPlaces } from './json-places.ts'
import { createLineIndex } from './line-index.ts'
import { withoutMark } from './without-mark.ts'

/**
 * Parses a JSON text with the engine's own parser; the text is searched for positions only when one
 * is asked for. Of members with the same key the last counts, as in `JSON.parse`, for its value and
 * its place.
 *
 * @throws InputError where the text isn't JSON or passes a limit.
 */
export function parseJson(given: string): ParsedText {
  const text = withoutMark(given)
  const excess = findExcess(text)
  if (excess !== null) throw new InputError(excess.message, createLineIndex(text)(excess.offset))
  let content: Raw
  try {
    content = JSON.parse(text) as Raw
  } catch {
    const fault = findJsonFault(text)
    throw new InputError(fault.message, createLineIndex(text)(fault.offset))
  }
  let places: ParsedText['locate'] | undefined
  return {
    content,
    locate(pointer) {
      places ??= createJsonPlaces(text)
      return places(pointer)
    },
  }
}
