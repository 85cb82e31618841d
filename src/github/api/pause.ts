import { at, listOf, textOf } from '../payload.ts'

/**
 * How long GitHub asks to be left alone, in milliseconds; null where an answer says nothing of limits.
 * A secondary limit may come without any header, and then a minute is what GitHub's documentation asks
 * for.
 */
export function pauseOf(
  headers: Readonly<Record<string, unknown>>,
  body: unknown,
  now = Date.now(),
): number | null {
  const after = Number(textOf(headers['retry-after']) ?? Number.NaN)
  if (Number.isFinite(after) && after >= 0) return after * 1000
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(textOf(headers['x-ratelimit-reset']) ?? Number.NaN)
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : 60_000
  }
  const isAbuse =
    /secondary rate limit|abuse/i.test(textOf(at(body, 'message')) ?? '') ||
    listOf(at(body, 'errors')).some((error) => at(error, 'code') === 'abuse')
  return isAbuse ? 60_000 : null
}
