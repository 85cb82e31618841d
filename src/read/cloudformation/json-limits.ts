import { MAX_DEPTH, TOO_DEEP } from './limits.ts'

/** What is wrong with a text, and at which of its characters. */
export interface Fault {
  readonly message: string
  readonly offset: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ZERO = 0x30
const NINE = 0x39

/** A number of fewer digits, and without an exponent, is finite. */
const DIGITS_OF_GREATEST = 308

/**
 * What a JSON text holds beyond the limits: nesting that would exhaust the stack of whoever walks
 * it, or a number that JavaScript can only take for infinite; null: nothing. One pass without
 * recursion. Says nothing of a text that isn't JSON.
 */
export function findExcess(text: string): Fault | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Blanks and commas are most of what stands outside strings.
    if (code < QUOTE || code === 0x2c) continue
    if (code === QUOTE) {
      at = endOfString(text, at) - 1
    } else if (code >= ZERO && code <= NINE) {
      const end = endOfNumber(text, at)
      if (isInfinite(text, at, end)) {
        return { message: 'This number is too large to be read.', offset: at }
      }
      at = end - 1
    } else if (code === 0x5b || code === 0x7b) {
      depth++
      if (depth > MAX_DEPTH) return { message: TOO_DEEP, offset: at }
    } else if (code === 0x5d || code === 0x7d) {
      depth--
    }
  }
  return null
}

/** The offset after the closing quote of the string that opens at `start`; the text's end where none closes it. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (isClosing(text, at)) return at + 1
  }
  return text.length
}

/** Whether an even number of backslashes stands before a quote. */
export function isClosing(text: string, quote: number): boolean {
  let at = quote - 1
  while (text.charCodeAt(at) === BACKSLASH) at--
  return (quote - at) % 2 === 1
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (isInNumber(text.charCodeAt(at))) at++
  return at
}

/** Digits, point, signs and exponent; false past the end. */
function isInNumber(code: number): boolean {
  return (
    (code >= ZERO && code <= NINE) ||
    code === 0x2e ||
    code === 0x45 ||
    code === 0x65 ||
    code === 0x2b ||
    code === 0x2d
  )
}

function isInfinite(text: string, start: number, end: number): boolean {
  // `1e309` is the shortest such number.
  if (end - start < 5) return false
  const number = text.slice(start, end)
  return (
    (end - start > DIGITS_OF_GREATEST || /e/i.test(number)) &&
    Math.abs(Number(number)) === Number.POSITIVE_INFINITY
  )
}
