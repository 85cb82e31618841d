import type { Attribute, Block, Body } from '../../../model/configuration.ts'
import { unescapeQuoted } from '../template-text.ts'
import { CLOSE_BRACE, EQUAL, OPEN_BRACE, QUOTE } from './codes.ts'
import {
  type Cursor,
  codeAt,
  endsLine,
  expectName,
  expectNext,
  inside,
  name,
  skipBlanks,
  takes,
  UNCERTAIN,
} from './cursor.ts'
import { readExpression } from './read-expression.ts'
import { quotedEnd } from './read-template.ts'

/** Reads what stands in a file, or between the braces of a block up to the closing one. */
export function readBody(cursor: Cursor, isBlock: boolean): Body {
  const attributes = new Map<string, Attribute>()
  const blocks: Block[] = []
  for (;;) {
    skipBlanks(cursor, false)
    if (cursor.at >= cursor.text.length || (isBlock && codeAt(cursor) === CLOSE_BRACE)) {
      return { attributes, blocks }
    }
    const item = readItem(cursor)
    if ('type' in item) blocks.push(item)
    else if (attributes.has(item.name)) throw UNCERTAIN
    else attributes.set(item.name, item)
    if (!endsLine(cursor)) throw UNCERTAIN
  }
}

function readItem(cursor: Cursor): Attribute | Block {
  const start = cursor.at
  const word = expectName(cursor)
  const end = cursor.at
  skipBlanks(cursor, true)
  if (codeAt(cursor) === EQUAL) return readAttribute(cursor, start, word)
  return readBlock(cursor, start, word, end)
}

/** From its `=`. */
function readAttribute(cursor: Cursor, start: number, word: string): Attribute {
  expectNext(cursor, EQUAL)
  skipBlanks(cursor, true)
  const value = readExpression(cursor, true)
  const { base, source, at } = cursor
  return { name: word, value, source, start: base + start, end: base + at }
}

/** From its labels. */
function readBlock(cursor: Cursor, start: number, type: string, typeEnd: number): Block {
  const { base, source, text } = cursor
  const labels: string[] = []
  let headerEnd = typeEnd
  while (!takes(cursor, OPEN_BRACE)) {
    labels.push(readLabel(cursor))
    headerEnd = cursor.at
    skipBlanks(cursor, true)
  }
  const body = inside(cursor, readBraces)
  if (text.charCodeAt(cursor.at - 1) !== CLOSE_BRACE) throw UNCERTAIN
  const header = { start: base + start, end: base + headerEnd }
  return {
    type,
    labels,
    header,
    body,
    source,
    json: false,
    start: header.start,
    end: base + cursor.at,
  }
}

function readLabel(cursor: Cursor): string {
  const word = name(cursor)
  if (word !== null) return word
  const start = cursor.at + 1
  if (codeAt(cursor) !== QUOTE) throw UNCERTAIN
  const end = quotedEnd(cursor.text, start)
  const raw = cursor.text.slice(start, end)
  if (/[$%]\{/.test(raw)) throw UNCERTAIN
  cursor.at = end + 1
  return unescapeQuoted(raw)
}

/** On one line there may be one argument at most; else the braces have lines of their own. */
function readBraces(cursor: Cursor): Body {
  if (endsLine(cursor)) {
    const body = readBody(cursor, true)
    expectNext(cursor, CLOSE_BRACE)
    return body
  }
  const attributes = new Map<string, Attribute>()
  if (!takes(cursor, CLOSE_BRACE)) {
    const item = readItem(cursor)
    if ('type' in item) throw UNCERTAIN
    attributes.set(item.name, item)
    skipBlanks(cursor, true)
    expectNext(cursor, CLOSE_BRACE)
  }
  return { attributes, blocks: [] }
}
