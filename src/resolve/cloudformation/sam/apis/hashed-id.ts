import { createHash } from 'node:crypto'
import type { Raw } from '../../../../model/document.ts'
import { isRawList, isRawMap } from '../../../../model/raw.ts'
import { isGiven } from '../template-functions.ts'

/**
 * A logical id that changes with the data: its hash follows the prefix. Without data: the prefix alone.
 * Source: LogicalIdGenerator of aws-sam-translator (ten digits of a SHA-1 over compact JSON, keys sorted).
 */
export function hashedId(prefix: string, data: Raw | undefined): string {
  if (!isGiven(data)) return prefix
  const text = typeof data === 'string' ? data : compactJson(data)
  return prefix + createHash('sha1').update(text).digest('hex').slice(0, 10)
}

/** As hashed where the suffix can't be part of a logical id, else as it is. */
export const suffixedId = (prefix: string, suffix: string): string =>
  isAlphanumeric(suffix) ? prefix + suffix : hashedId(prefix, suffix)

export const isAlphanumeric = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text)

/** Python's `json.dumps` with sorted keys: every character outside of ASCII is escaped. */
function compactJson(raw: Raw): string {
  return JSON.stringify(sorted(raw)).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function sorted(raw: Raw): Raw {
  if (isRawList(raw)) return raw.map(sorted)
  if (!isRawMap(raw)) return raw
  const names = Object.keys(raw).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(raw[name] as Raw)]))
}
