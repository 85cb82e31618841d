import type { Raw } from '../../model/document.ts'
import { emptyMap, type Unknown, unknown, type Value } from '../../model/value.ts'
import { isRawList, isRawMap } from '../cloudformation/raw.ts'

/** In characters. IAM's own limits stay under 24 thousand. */
const MAX_SIZE = 1024 * 1024
const MAX_DEPTH = 100

/** Parses the text of a policy document that is a part of another; unknown where it can't be read. */
export function parsePolicyText(text: string): Value {
  if (text.length > MAX_SIZE) return tooLarge
  let raw: Raw
  try {
    raw = JSON.parse(text) as Raw
  } catch {
    return unknown('invalid', 'one of the documents it is made of is not JSON')
  }
  return toValue(raw, 0)
}

const tooLarge: Unknown = unknown(
  'limit',
  'one of the documents it is made of is larger than 1 MiB or nested more than 100 levels deep',
)

function toValue(raw: Raw, depth: number): Value {
  if (depth > MAX_DEPTH) return tooLarge
  if (isRawList(raw)) return raw.map((item) => toValue(item, depth + 1))
  if (!isRawMap(raw)) return raw
  const map = emptyMap()
  for (const name of Object.keys(raw)) {
    const value = raw[name]
    if (value !== undefined) map[name] = toValue(value, depth + 1)
  }
  return map
}
