import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'

/** Levels that are looked at: a provider's schema stays under 30. */
const MAX_DEPTH = 100

/**
 * Whether a value can stand as the parser made it: of everything in it something is said, and nothing of
 * it is unknown or sensitive. Most are so, and needn't be merged with their shadows.
 */
export function isKnownWhole(
  raw: Raw | undefined,
  shadow: Raw | undefined,
  secret: Raw | undefined,
  depth = 0,
): boolean {
  if (raw === undefined || raw === null || shadow === true || secret === true) return false
  if (typeof raw !== 'object') return true
  if (depth > MAX_DEPTH) return false
  if (isRawList(raw)) {
    if (isLonger(shadow, raw) || isLonger(secret, raw)) return false
    for (let index = 0; index < raw.length; index++) {
      if (!isKnownWhole(raw[index], itemOf(shadow, index), itemOf(secret, index), depth + 1)) {
        return false
      }
    }
    return true
  }
  const map = raw as RawMap
  if (saysMore(shadow, map) || saysMore(secret, map)) return false
  for (const name in map) {
    if (!isKnownWhole(map[name], memberOf(shadow, name), memberOf(secret, name), depth + 1)) {
      return false
    }
  }
  return true
}

const isLonger = (shadow: Raw | undefined, raw: readonly Raw[]): boolean =>
  isRawList(shadow) && shadow.length > raw.length

const itemOf = (shadow: Raw | undefined, index: number): Raw | undefined =>
  isRawList(shadow) ? shadow[index] : undefined

/** Whether a shadow has a name that the map itself hasn't. */
const saysMore = (shadow: Raw | undefined, map: RawMap): boolean =>
  isRawMap(shadow) && Object.keys(shadow).some((name) => !Object.hasOwn(map, name))
