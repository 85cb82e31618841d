import type { Expression, SourceFile } from '../../../model/configuration.ts'
import { HASH, LAST_ASCII, NEW_LINE, RETURN, SLASH, SPACE, STAR, TAB } from './codes.ts'

/** Where the reading of a text has got to. */
export interface Cursor {
  readonly text: string
  /** The offset of `text` in its file. */
  readonly base: number
  readonly source: SourceFile
  /** Functions that are called. */
  readonly functions: Set<string>
  /** Reads an expression: what expressions hold may hold them again. */
  readonly expression: (cursor: Cursor, lines: boolean) => Expression
  /** The next character. */
  at: number
  /** Levels around it. */
  depth: number
}

/** Thrown, always the same one, where a text isn't certainly sound: somebody else has to look at it. */
export const UNCERTAIN = new Error('The text is not certainly HCL.')

/** Levels that are followed. What people write stays far under it, and so far under the limits on depth. */
const MAX_DEPTH = 30
/** Operators and steps of one expression, which stand inside one another in the tree. */
export const MAX_CHAIN = 30

/** Reads something that stands one level further in. */
export function inside<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  if (++cursor.depth > MAX_DEPTH) throw UNCERTAIN
  const value = read(cursor)
  cursor.depth--
  return value
}

/** The code of the next character; NaN at the end. */
export const codeAt = ({ text, at }: Cursor): number => text.charCodeAt(at)

/** Whether a character comes next; passes it. */
export function takes(cursor: Cursor, code: number): boolean {
  if (codeAt(cursor) !== code) return false
  cursor.at++
  return true
}

/** Passes a character that has to come next. */
export function expectNext(cursor: Cursor, code: number): void {
  if (!takes(cursor, code)) throw UNCERTAIN
}

/** Passes blanks and comments; ends of lines too, unless `lines` end what is read. */
export function skipBlanks(cursor: Cursor, lines: boolean): void {
  const { text } = cursor
  for (;;) {
    let code = text.charCodeAt(cursor.at)
    if (code === SPACE || code === TAB) {
      let at = cursor.at
      while (code === SPACE || code === TAB) code = text.charCodeAt(++at)
      cursor.at = at
    }
    if (code === NEW_LINE) {
      if (lines) return
      cursor.at++
    } else if (code === RETURN) {
      if (text.charCodeAt(cursor.at + 1) !== NEW_LINE) throw UNCERTAIN
      if (lines) return
      cursor.at += 2
    } else if (code === HASH || (code === SLASH && text.charCodeAt(cursor.at + 1) === SLASH)) {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end === -1 ? text.length : end
    } else if (code === SLASH && text.charCodeAt(cursor.at + 1) === STAR) {
      const end = text.indexOf('*/', cursor.at + 2)
      if (end === -1) throw UNCERTAIN
      cursor.at = end + 2
    } else return
  }
}

/** Passes blanks, and tells whether a line or the text ends there; passes the end of the line. */
export function endsLine(cursor: Cursor): boolean {
  skipBlanks(cursor, true)
  if (cursor.at >= cursor.text.length) return true
  if (takes(cursor, RETURN)) return takes(cursor, NEW_LINE)
  return takes(cursor, NEW_LINE)
}

const NAME = /[a-zA-Z_][\w-]*/y

/** A name in letters of ASCII; `null` where something else comes next. */
export function name(cursor: Cursor): string | null {
  const { text, at } = cursor
  NAME.lastIndex = at
  if (!NAME.test(text)) return null
  const end = NAME.lastIndex
  // In other alphabets a name may go on.
  if (text.charCodeAt(end) > LAST_ASCII) throw UNCERTAIN
  cursor.at = end
  return text.slice(at, end)
}

/** A name that has to come next. */
export function expectName(cursor: Cursor): string {
  const word = name(cursor)
  if (word === null) throw UNCERTAIN
  return word
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
export const isInName = (code: number): boolean => isLetter(code) || isDigit(code) || code === 0x2d
