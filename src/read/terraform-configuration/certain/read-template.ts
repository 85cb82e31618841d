import type { Expression } from '../../../model/configuration.ts'
import { linesOf, unescapeBare, unescapeQuoted } from '../template-text.ts'
import { assembleTemplate, type Piece } from './assemble-template.ts'
import { BACKSLASH, DOLLAR, LESS, NEW_LINE, OPEN_BRACE, PERCENT, QUOTE } from './codes.ts'
import { type Cursor, codeAt, expectName, expectNext, UNCERTAIN } from './cursor.ts'
import { readSequence } from './read-sequence.ts'

const ESCAPE = /\\(?:["\\nrt]|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})/y

/** The offset of the quote that ends a string without interpolations, from the offset after the one that begins it. */
export function quotedEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === BACKSLASH) at = escapeEnd(text, at) - 1
    else if (code === NEW_LINE || Number.isNaN(code)) throw UNCERTAIN
  }
}

function escapeEnd(text: string, at: number): number {
  ESCAPE.lastIndex = at
  if (!ESCAPE.test(text)) throw UNCERTAIN
  return ESCAPE.lastIndex
}

/** From its quote to behind the other one. */
export function readQuoted(cursor: Cursor): Expression {
  const { text, base } = cursor
  const start = cursor.at++
  const pieces: Piece[] = []
  let from = cursor.at
  for (;;) {
    cursor.at = plainEnd(text, cursor.at)
    const code = codeAt(cursor)
    if (code === QUOTE) break
    if (code === BACKSLASH) cursor.at = escapeEnd(text, cursor.at)
    else if (code === NEW_LINE || Number.isNaN(code)) throw UNCERTAIN
    else if (beginsSequence(text, cursor.at, from)) {
      addQuoted(text.slice(from, cursor.at), pieces)
      pieces.push(readSequence(cursor))
      from = cursor.at
    } else cursor.at++
  }
  const rest = text.slice(from, cursor.at)
  cursor.at++
  const span = { start: base + start, end: base + cursor.at }
  if (pieces.length === 0) return { kind: 'literal', value: unescapeQuoted(rest), ...span }
  addQuoted(rest, pieces)
  return assembleTemplate(pieces, false, span)
}

/** What neither ends a string nor means anything in it: as a pattern, since that is quick from the first time. */
const PLAIN = /[^"\\\n$%]*/y

function plainEnd(text: string, at: number): number {
  PLAIN.lastIndex = at
  PLAIN.test(text)
  return PLAIN.lastIndex
}

/** `$${` and `%%{` are texts; `from` is where the text before began. */
function beginsSequence(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code === DOLLAR || code === PERCENT) &&
    text.charCodeAt(at + 1) === OPEN_BRACE &&
    (at === from || text.charCodeAt(at - 1) !== code)
  )
}

function addQuoted(raw: string, pieces: Piece[]): void {
  if (raw !== '') pieces.push(textPiece(unescapeQuoted(raw)))
}

function addLines(raw: string, pieces: Piece[]): void {
  for (const line of linesOf(raw)) pieces.push(textPiece(unescapeBare(line)))
}

const textPiece = (text: string): Piece => ({
  kind: 'text',
  text,
  value: null,
  names: [],
  trimsBefore: false,
  trimsAfter: false,
})

/** From `<<` to behind its closing marker. */
export function readHeredoc(cursor: Cursor): Expression {
  const { text, base } = cursor
  const start = cursor.at
  expectNext(cursor, LESS)
  expectNext(cursor, LESS)
  const isIndented = text.charAt(cursor.at) === '-'
  if (isIndented) cursor.at++
  const marker = expectName(cursor)
  if (text.charAt(cursor.at) === '\r') cursor.at++
  expectNext(cursor, NEW_LINE)
  const pieces: Piece[] = []
  let from = cursor.at
  while (!closes(cursor, marker)) from = readLine(cursor, from, pieces)
  addLines(text.slice(from, cursor.at), pieces)
  cursor.at = text.indexOf(marker, cursor.at) + marker.length
  return assembleTemplate(pieces, isIndented, { start: base + start, end: base + cursor.at })
}

/** Whether the line that begins here is the closing marker; a line has to follow. */
function closes({ text, at }: Cursor, marker: string): boolean {
  const end = text.indexOf('\n', at)
  if (end === -1) throw UNCERTAIN
  const line = text.slice(at, end)
  if (line.trim() !== marker) return false
  if (!/^[ \t]*[\w-]+\r?$/.test(line)) throw UNCERTAIN
  return true
}

/** Reads to behind the end of a line; gives where the text begins that belongs to no piece yet. */
function readLine(cursor: Cursor, textStart: number, pieces: Piece[]): number {
  const { text } = cursor
  let from = textStart
  for (;;) {
    const code = codeAt(cursor)
    if (Number.isNaN(code)) throw UNCERTAIN
    if (beginsSequence(text, cursor.at, from)) {
      addLines(text.slice(from, cursor.at), pieces)
      pieces.push(readSequence(cursor))
      from = cursor.at
    } else {
      cursor.at++
      if (code === NEW_LINE) return from
    }
  }
}

/** A template that is a text of its own, up to the offset `end`. */
export function readBareTemplate(
  cursor: Cursor,
  end: number,
  span: { readonly start: number; readonly end: number },
): Expression {
  const pieces: Piece[] = []
  let from = cursor.at
  while (cursor.at < end) {
    if (beginsSequence(cursor.text, cursor.at, from)) {
      addLines(cursor.text.slice(from, cursor.at), pieces)
      pieces.push(readSequence(cursor))
      from = cursor.at
    } else cursor.at++
  }
  if (cursor.at > end) throw UNCERTAIN
  addLines(cursor.text.slice(from, end), pieces)
  return assembleTemplate(pieces, false, span)
}
