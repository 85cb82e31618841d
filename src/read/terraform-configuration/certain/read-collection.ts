import type { Expression, ObjectItem } from '../../../model/configuration.ts'
import { CLOSE_BRACE, CLOSE_LIST, COLON, COMMA, EQUAL, GREATER, NEW_LINE, OPEN } from './codes.ts'
import {
  type Cursor,
  codeAt,
  endsLine,
  expectName,
  expectNext,
  isInName,
  skipBlanks,
  takes,
  UNCERTAIN,
} from './cursor.ts'

/** From its bracket: `[a, b]` or `[for …]`. */
export function readList(cursor: Cursor): Expression {
  const start = cursor.base + cursor.at
  cursor.at++
  skipBlanks(cursor, false)
  if (isFor(cursor)) return readFor(cursor, start, false)
  const items: Expression[] = []
  while (!takes(cursor, CLOSE_LIST)) {
    items.push(cursor.expression(cursor, false))
    skipBlanks(cursor, false)
    if (codeAt(cursor) !== CLOSE_LIST) {
      expectNext(cursor, COMMA)
      skipBlanks(cursor, false)
    }
  }
  return { kind: 'list', items, start, end: cursor.base + cursor.at }
}

/** From its brace: `{ a = b }` or `{for …}`. */
export function readObject(cursor: Cursor): Expression {
  const start = cursor.base + cursor.at
  cursor.at++
  skipBlanks(cursor, false)
  if (isFor(cursor)) return readFor(cursor, start, true)
  const items: ObjectItem[] = []
  while (!takes(cursor, CLOSE_BRACE)) {
    items.push(readItem(cursor))
    skipBlanks(cursor, true)
    if (codeAt(cursor) !== CLOSE_BRACE && !takes(cursor, COMMA)) {
      if (!endsLine(cursor) || cursor.text.charCodeAt(cursor.at - 1) !== NEW_LINE) throw UNCERTAIN
    }
    skipBlanks(cursor, false)
  }
  return { kind: 'object', items, start, end: cursor.base + cursor.at }
}

function readItem(cursor: Cursor): ObjectItem {
  const start = cursor.base + cursor.at
  const key = readKey(cursor)
  skipBlanks(cursor, true)
  if (!takes(cursor, COLON)) expectNext(cursor, EQUAL)
  if (codeAt(cursor) === EQUAL || codeAt(cursor) === GREATER) throw UNCERTAIN
  skipBlanks(cursor, true)
  const value = cursor.expression(cursor, true)
  return { key, value, start, end: cursor.base + cursor.at }
}

/** A name by itself is a key, not a reference; in brackets it is one. */
function readKey(cursor: Cursor): Expression {
  const isInBrackets = codeAt(cursor) === OPEN
  const key = cursor.expression(cursor, true)
  return key.kind === 'variable' && !isInBrackets
    ? { kind: 'literal', value: key.name, start: key.start, end: key.end }
    : key
}

const isWord = ({ text, at }: Cursor, word: string): boolean =>
  text.startsWith(word, at) && !isInName(text.charCodeAt(at + word.length))

const isFor = (cursor: Cursor): boolean => isWord(cursor, 'for')

/** From the word `for`. */
function readFor(cursor: Cursor, start: number, isObject: boolean): Expression {
  cursor.at += 3
  const first = readName(cursor)
  const second = takes(cursor, COMMA) ? readName(cursor) : null
  if (!isWord(cursor, 'in')) throw UNCERTAIN
  cursor.at += 2
  const of = readPart(cursor)
  expectNext(cursor, COLON)
  const lead = readPart(cursor)
  let value = lead
  if (isObject) {
    expectNext(cursor, EQUAL)
    expectNext(cursor, GREATER)
    value = readPart(cursor)
  }
  const groups = isObject && cursor.text.startsWith('...', cursor.at)
  if (groups) cursor.at += 3
  skipBlanks(cursor, false)
  let condition: Expression | null = null
  if (isWord(cursor, 'if')) {
    cursor.at += 2
    condition = readPart(cursor)
  }
  expectNext(cursor, isObject ? CLOSE_BRACE : CLOSE_LIST)
  return {
    kind: 'for',
    keyName: second === null ? null : first,
    itemName: second ?? first,
    of,
    key: isObject ? lead : null,
    value,
    condition,
    groups,
    start,
    end: cursor.base + cursor.at,
  }
}

function readName(cursor: Cursor): string {
  skipBlanks(cursor, false)
  const word = expectName(cursor)
  skipBlanks(cursor, false)
  return word
}

function readPart(cursor: Cursor): Expression {
  skipBlanks(cursor, false)
  const expression = cursor.expression(cursor, false)
  skipBlanks(cursor, false)
  return expression
}
