import type { Span } from '../../model/configuration.ts'
import type { Path } from '../../model/truth.ts'

/** A part of a text, in offsets of that text. */
export interface TextPlace extends Span {
  /** How many steps of the path it covers; more than none. */
  readonly steps: number
}

/**
 * The place of a value in JSON that a heredoc holds, interpolations and all, as it is written in the
 * file: as far as the steps lead. Null where the text is no heredoc, or has nothing of that name.
 */
export function placeInText(written: string, path: Path): TextPlace | null {
  const opening = /^<<[-~]?[^\r\n]*\r?\n/.exec(written)
  if (opening === null) return null
  const text = written
  let at = skipBlank(text, opening[0].length)
  let found: TextPlace | null = null
  for (const [depth, step] of path.entries()) {
    const part =
      text[at] === '{'
        ? memberOf(text, at + 1, String(step))
        : text[at] === '[' && typeof step === 'number'
          ? itemOf(text, at + 1, step)
          : null
    if (part === null) break
    found = { start: part.start, end: part.end, steps: depth + 1 }
    at = part.value
  }
  return found
}

interface Part extends Span {
  /** Where its value begins. */
  readonly value: number
}

/** From the key to the end of the value. */
function memberOf(text: string, from: number, name: string): Part | null {
  let at = skipBlank(text, from)
  while (text[at] === '"') {
    const start = at
    const keyEnd = endOfString(text, at)
    const colon = skipBlank(text, keyEnd)
    if (text[colon] !== ':') return null
    const value = skipBlank(text, colon + 1)
    const end = endOfValue(text, value)
    if (end === null) return null
    if (isNamed(text.slice(start, keyEnd), name)) return { start, end: trimmed(text, end), value }
    at = skipBlank(text, end)
    if (text[at] !== ',') return null
    at = skipBlank(text, at + 1)
  }
  return null
}

function isNamed(quoted: string, name: string): boolean {
  try {
    return String(JSON.parse(quoted)).toLowerCase() === name.toLowerCase()
  } catch {
    return false
  }
}

function itemOf(text: string, from: number, index: number): Part | null {
  let at = skipBlank(text, from)
  for (let passed = 0; at < text.length; passed++) {
    if (text[at] === ']') return null
    const end = endOfValue(text, at)
    if (end === null) return null
    if (passed === index) return { start: at, end: trimmed(text, end), value: at }
    at = skipBlank(text, end)
    if (text[at] !== ',') return null
    at = skipBlank(text, at + 1)
  }
  return null
}

/** The offset of the comma or bracket behind a value; null where a directive stands before that. */
function endOfValue(text: string, from: number): number | null {
  let open = 0
  for (let at = from; at < text.length; ) {
    const char = text.charAt(at)
    if (char === '"') at = endOfString(text, at)
    else if (text.startsWith('%{', at)) return null
    else if (text.startsWith('${', at)) at = endOfInterpolation(text, at)
    else if (char === '{' || char === '[') {
      open++
      at++
    } else if (char === '}' || char === ']') {
      if (open === 0) return at
      open--
      at++
    } else if (char === ',' && open === 0) return at
    else at++
  }
  return null
}

/** What stands in an interpolation is no part of the string. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\') at += 2
    else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 3
    else if (text.startsWith('${', at)) at = endOfInterpolation(text, at)
    else at++
  }
  return at + 1
}

/** Quotes in it may hold braces; interpolations in those quotes are left to them. */
function endOfInterpolation(text: string, start: number): number {
  let open = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      at++
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    } else if (char === '{') open++
    else if (char === '}') {
      open--
      if (open === 0) return at + 1
    }
  }
  return text.length
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

/** Without the blanks before the offset. */
function trimmed(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}
