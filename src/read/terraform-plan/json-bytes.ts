import type { Raw } from '../../model/document.ts'
import { sharedTexts } from './shared-texts.ts'

/** Levels of maps and lists inside one another, as for texts that are parsed whole. */
const MAX_DEPTH = 100

/** Bytes are no JSON, or not all of it: where they stop being it. */
export class BrokenJson extends Error {
  readonly offset: number
  /** `ended`: the bytes end before the JSON does. `deep`, `large`: a level or a number beyond what is read. */
  readonly fault: 'ended' | 'malformed' | 'deep' | 'large'

  constructor(offset: number, fault: BrokenJson['fault']) {
    super('The bytes are no JSON that is read.')
    this.offset = offset
    this.fault = fault
  }
}

/** Reads the value that begins at an offset, or passes over it; gives the offset after it. */
export type Take = (at: number) => number

/**
 * JSON in bytes, read where it stands. What is passed over is checked as strictly as what is read, so
 * that a part which is parsed later can't fail then. Offsets before a value may stand at blanks.
 */
export interface JsonBytes {
  readonly skip: Take
  /** Reads a map, member by member; passes over anything else. */
  readonly members: (at: number, member: (name: string, at: number) => number) => number
  /** Reads a list, item by item; passes over anything else. */
  readonly items: (at: number, item: Take) => number
  readonly isMapAt: (at: number) => boolean
  /** Parses what was passed over. */
  readonly parse: (start: number, end: number) => Raw
  /** The offset of the next byte that isn't blank. */
  readonly blank: Take
}

export function jsonIn(bytes: Buffer): JsonBytes {
  const { length } = bytes
  /** Of the lists and maps around, within one value: whether each is a map. */
  const isMap = new Uint8Array(MAX_DEPTH + 1)
  /** Levels around the value that is read. */
  let around = 0

  function blank(from: number): number {
    let at = from
    while (BLANK[bytes[at] ?? 0] === 1) at++
    return at
  }

  /** The same, where a blank is rare: Terraform writes none between the parts. */
  const visible = (at: number): number => ((bytes[at] ?? 0) > SPACE ? at : blank(at))

  function fault(at: number): BrokenJson {
    return new BrokenJson(Math.min(at, length), at >= length ? 'ended' : 'malformed')
  }

  /** From the opening quote to the offset after the closing one. */
  function string(start: number): number {
    let at = start + 1
    for (;;) {
      while (IN_STRING[bytes[at] ?? 0] === 1) at++
      const code = bytes[at]
      if (code === QUOTE) return at + 1
      if (code !== BACKSLASH) throw fault(at)
      at = escaped(at)
    }
  }

  function escaped(at: number): number {
    const code = bytes[at + 1]
    if (ESCAPED[code ?? 0] === 1) return at + 2
    if (code !== LETTER_U) throw fault(at + 1)
    for (let digit = at + 2; digit < at + 6; digit++) {
      if (!isHex(bytes[digit])) throw fault(digit)
    }
    return at + 6
  }

  function number(start: number): number {
    let at = bytes[start] === MINUS ? start + 1 : start
    if (bytes[at] === ZERO) at++
    else at = digits(at)
    if (bytes[at] === POINT) at = digits(at + 1)
    const mark = bytes[at]
    const hasExponent = mark === LETTER_E || mark === CAPITAL_E
    if (hasExponent) {
      const sign = bytes[at + 1]
      at = digits(sign === PLUS || sign === MINUS ? at + 2 : at + 1)
    }
    if ((hasExponent || at - start > DIGITS_OF_GREATEST) && !isFiniteAt(start, at)) {
      throw new BrokenJson(start, 'large')
    }
    return at
  }

  const isFiniteAt = (start: number, end: number) =>
    Number.isFinite(Number(bytes.toString('latin1', start, end)))

  function digits(start: number): number {
    let at = start
    while (isDigit(bytes[at])) at++
    if (at === start) throw fault(at)
    return at
  }

  function word(start: number, letters: string): number {
    for (let index = 1; index < letters.length; index++) {
      if (bytes[start + index] !== letters.charCodeAt(index)) throw fault(start + index)
    }
    return start + letters.length
  }

  /** A text, number, true, false or null. */
  function scalar(at: number): number {
    const code = bytes[at]
    if (code === QUOTE) return string(at)
    if (code === MINUS || isDigit(code)) return number(at)
    if (code === LETTER_T) return word(at, 'true')
    if (code === LETTER_F) return word(at, 'false')
    if (code === LETTER_N) return word(at, 'null')
    throw fault(at)
  }

  /** From a key to the value behind its colon. */
  function key(from: number): number {
    const start = visible(from)
    if (bytes[start] !== QUOTE) throw fault(start)
    const colon = visible(string(start))
    if (bytes[colon] !== COLON) throw fault(colon)
    return colon + 1
  }

  function enter(at: number, depth: number): void {
    if (around + depth > MAX_DEPTH) throw new BrokenJson(at, 'deep')
  }

  function skip(from: number): number {
    let depth = 0
    let at = from
    for (;;) {
      at = visible(at)
      const code = bytes[at]
      if (code === OPEN_MAP || code === OPEN_LIST) {
        depth++
        enter(at, depth)
        isMap[depth] = code === OPEN_MAP ? 1 : 0
        const first = visible(at + 1)
        if (bytes[first] !== (code === OPEN_MAP ? CLOSE_MAP : CLOSE_LIST)) {
          at = code === OPEN_MAP ? key(first) : first
          continue
        }
        depth--
        at = first + 1
      } else {
        at = scalar(at)
      }
      while (depth > 0) {
        at = visible(at)
        const next = bytes[at]
        if (next === COMMA) break
        if (next !== (isMap[depth] === 1 ? CLOSE_MAP : CLOSE_LIST)) throw fault(at)
        depth--
        at++
      }
      if (depth === 0) return at
      at = isMap[depth] === 1 ? key(at + 1) : at + 1
    }
  }

  function members(from: number, member: (name: string, at: number) => number): number {
    const start = blank(from)
    if (bytes[start] !== OPEN_MAP) return skip(start)
    return inside(start, CLOSE_MAP, (at) => {
      const quote = blank(at)
      const value = key(quote)
      return member(textAt(quote), value)
    })
  }

  function items(from: number, item: Take): number {
    const start = blank(from)
    return bytes[start] === OPEN_LIST ? inside(start, CLOSE_LIST, item) : skip(start)
  }

  function inside(start: number, close: number, take: Take): number {
    around++
    enter(start, 0)
    let at = blank(start + 1)
    if (bytes[at] !== close) {
      for (at = blank(take(at)); bytes[at] === COMMA; at = blank(take(at + 1)));
      if (bytes[at] !== close) throw fault(at)
    }
    around--
    return at + 1
  }

  const texts = sharedTexts(bytes)

  /** A text that was passed over. */
  const textAt = (quote: number): string =>
    texts.upToQuote(quote + 1) ??
    (JSON.parse(bytes.toString('utf8', quote, string(quote))) as string)

  const shortOnes = new Map<string, Raw>()

  function parse(start: number, end: number): Raw {
    const first = blank(start)
    if (bytes[first] === QUOTE) return textAt(first)
    if (end - first > LONGEST_SHORT) return JSON.parse(bytes.toString('utf8', first, end)) as Raw
    // `["create"]`, `{}`, `0`: each is made once, and nobody changes it.
    const text = texts.between(first, end)
    const known = shortOnes.get(text)
    if (known !== undefined) return known
    const parsed = JSON.parse(text) as Raw
    if (shortOnes.size < MOST_SHARED) shortOnes.set(text, parsed)
    return parsed
  }

  return { skip, members, items, isMapAt: (at) => bytes[blank(at)] === OPEN_MAP, parse, blank }
}

const isDigit = (code: number | undefined): boolean =>
  code !== undefined && code >= ZERO && code <= NINE

const isHex = (code: number | undefined): boolean =>
  code !== undefined && /^[0-9A-Fa-f]$/.test(String.fromCharCode(code))

/** A number of no more characters, and without an exponent, is finite. */
const DIGITS_OF_GREATEST = 308

const SPACE = 0x20
const QUOTE = 0x22
const PLUS = 0x2b
const COMMA = 0x2c
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const CAPITAL_E = 0x45
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const LETTER_E = 0x65
const LETTER_F = 0x66
const LETTER_N = 0x6e
const LETTER_T = 0x74
const LETTER_U = 0x75
const OPEN_MAP = 0x7b
const CLOSE_MAP = 0x7d
const LONGEST_SHORT = 24
const MOST_SHARED = 1024
/** A 1 for each byte of which something holds. */
function bytesWhere(holds: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => (holds(code) ? 1 : 0))
}

const BLANK = bytesWhere((code) => ' \t\r\n'.includes(String.fromCharCode(code)))
/** What stands for itself in a string. */
const IN_STRING = bytesWhere((code) => code >= SPACE && code !== QUOTE && code !== BACKSLASH)
/** What may stand behind a backslash, four hexadecimal digits aside. */
const ESCAPED = bytesWhere((code) => '"\\/bfnrt'.includes(String.fromCharCode(code)))
