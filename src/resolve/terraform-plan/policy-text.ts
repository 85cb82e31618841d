import type { Raw } from '../../model/document.ts'
import { type Unknown, unknown, type Value } from '../../model/value.ts'
import { valueOfRaw } from './raw-value.ts'

/** In characters. IAM's own limits stay under 24 thousand. */
const MAX_SIZE = 1024 * 1024

/** Parses the text of a policy document that is a part of another; unknown where it can't be read. */
export function parsePolicyText(text: string): Value {
  if (text.length > MAX_SIZE) return tooLarge
  let raw: Raw
  try {
    raw = JSON.parse(text) as Raw
  } catch {
    return unknown('invalid', 'one of the documents it is made of is not JSON')
  }
  return valueOfRaw(raw, tooLarge)
}

const tooLarge: Unknown = unknown(
  'limit',
  'one of the documents it is made of is larger than 1 MiB or nested more than 100 levels deep',
)
