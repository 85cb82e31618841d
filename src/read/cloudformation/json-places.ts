import type { ParsedText } from '../../model/document.ts'
import { endOfString } from './json-limits.ts'
import { createLineIndex, rangeOf } from './line-index.ts'

/** Offsets: a range begins at `start`, the value itself at `value`. */
interface Place {
  readonly start: number
  readonly value: number
}

/** The members of a map or list, as far as they were read. */
interface Members {
  readonly isList: boolean
  readonly found: Map<string, Place>
  /** The next one is looked for behind the opening bracket, or behind the value of the last one; null: none follows. */
  from: { readonly opening: number } | { readonly value: number } | null
}

/**
 * Finds values in a text that is known to be JSON. Only the maps and lists on the way to a value
 * are ever read, each of them once, and as far as the way goes.
 *
 * @param isWhole whether no map has a key twice; else the last one counts, so that maps are read to their end
 */
export function createJsonPlaces(text: string, isWhole: boolean): ParsedText['locate'] {
  const positionAt = createLineIndex(text)
  const visited = new Map<number, Members>()
  const start = skipBlank(text, 0)

  function membersOf({ value }: Place): Members {
    const known = visited.get(value)
    if (known !== undefined) return known
    const bracket = text.charAt(value)
    const from = bracket === '{' || bracket === '[' ? { opening: value } : null
    const members: Members = { isList: bracket === '[', found: new Map(), from }
    visited.set(value, members)
    return members
  }

  function memberOf(members: Members, name: string): Place | undefined {
    const mayFollow = () => members.from !== null && (!isWhole || !members.found.has(name))
    while (mayFollow()) readNext(text, members)
    return members.found.get(name)
  }

  return (pointer) => {
    let place: Place | undefined = { start, value: start }
    for (const step of pointer) {
      place = memberOf(membersOf(place), String(step))
      if (place === undefined) return null
    }
    return rangeOf(positionAt, place.start, endOfValue(text, place.value))
  }
}

/** The end of a value is only looked for where something behind it is wanted. */
function readNext(text: string, members: Members): void {
  const { isList, found, from } = members
  if (from === null) return
  const at =
    'opening' in from
      ? skipBlank(text, from.opening + 1)
      : afterComma(text, endOfValue(text, from.value))
  const isMember = isList ? at < text.length && text.charAt(at) !== ']' : text.charAt(at) === '"'
  if (!isMember) members.from = null
  else if (isList) {
    found.set(String(found.size), { start: at, value: at })
    members.from = { value: at }
  } else {
    const keyEnd = endOfString(text, at)
    const value = skipBlank(text, skipBlank(text, keyEnd) + 1)
    found.set(keyOf(text, at, keyEnd), { start: at, value })
    members.from = { value }
  }
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
