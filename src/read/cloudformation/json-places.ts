import type { ParsedText } from '../../model/document.ts'
import { endOfString } from './json-limits.ts'
import { createLineIndex, rangeOf } from './line-index.ts'

/** Offsets: a range begins at `start`, the value itself at `value`; `end` is the one after it. */
interface Place {
  readonly start: number
  readonly value: number
  readonly end: number
}

type Members = ReadonlyMap<string, Place>

const NONE: Members = new Map()

/**
 * Finds values in a text that is known to be JSON. Only the maps and lists on the way to a value
 * are ever read, each of them once.
 */
export function createJsonPlaces(text: string): ParsedText['locate'] {
  const positionAt = createLineIndex(text)
  const visited = new Map<number, Members>()
  const start = skipBlank(text, 0)
  // Behind it, there are only blanks.
  const root: Place = { start, value: start, end: text.trimEnd().length }

  function membersOf(place: Place): Members {
    const known = visited.get(place.value)
    if (known !== undefined) return known
    const character = text.charAt(place.value)
    const members =
      character === '{'
        ? readMap(text, place.value)
        : character === '['
          ? readList(text, place.value)
          : NONE
    visited.set(place.value, members)
    return members
  }

  return (pointer) => {
    let place: Place | undefined = root
    for (const step of pointer) {
      place = membersOf(place).get(String(step))
      if (place === undefined) return null
    }
    return rangeOf(positionAt, place.start, place.end)
  }
}

function readMap(text: string, open: number): Members {
  const members = new Map<string, Place>()
  let at = skipBlank(text, open + 1)
  while (text.charAt(at) === '"') {
    const keyEnd = endOfString(text, at)
    const value = skipBlank(text, skipBlank(text, keyEnd) + 1)
    const end = endOfValue(text, value)
    members.set(keyOf(text, at, keyEnd), { start: at, value, end })
    at = afterComma(text, end)
  }
  return members
}

function readList(text: string, open: number): Members {
  const members = new Map<string, Place>()
  let at = skipBlank(text, open + 1)
  while (at < text.length && text.charAt(at) !== ']') {
    const end = endOfValue(text, at)
    members.set(String(members.size), { start: at, value: at, end })
    at = afterComma(text, end)
  }
  return members
}

function keyOf(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end - 1)
  return written.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : written
}

function afterComma(text: string, end: number): number {
  const at = skipBlank(text, end)
  return text.charAt(at) === ',' ? skipBlank(text, at + 1) : at
}

function skipBlank(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

function endOfValue(text: string, start: number): number {
  const first = text.charAt(start)
  if (first === '"') return endOfString(text, start)
  let at = start
  if (first !== '{' && first !== '[') {
    while (at < text.length && !isDelimiter(text.charCodeAt(at))) at++
    return at
  }
  let depth = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(text, at)
      continue
    }
    at++
    if (code === 0x5b || code === 0x7b) depth++
    else if ((code === 0x5d || code === 0x7d) && --depth === 0) break
  }
  return at
}

/** A blank, a comma or a closing bracket. */
const isDelimiter = (code: number): boolean =>
  code <= 0x20 || code === 0x2c || code === 0x5d || code === 0x7d
