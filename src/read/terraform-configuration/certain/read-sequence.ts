import type { Piece } from './assemble-template.ts'
import { CLOSE_BRACE, COMMA, DOLLAR, TILDE } from './codes.ts'
import {
  type Cursor,
  codeAt,
  expectName,
  expectNext,
  inside,
  name,
  skipBlanks,
  takes,
  UNCERTAIN,
} from './cursor.ts'

/** From `${` or `%{` to behind the closing brace. */
export function readSequence(cursor: Cursor): Piece {
  const isInterpolation = codeAt(cursor) === DOLLAR
  cursor.at += 2
  const trimsBefore = takes(cursor, TILDE)
  skipBlanks(cursor, false)
  const content = isInterpolation ? interpolation(cursor) : directive(cursor)
  skipBlanks(cursor, false)
  const trimsAfter = takes(cursor, TILDE)
  expectNext(cursor, CLOSE_BRACE)
  return { ...content, text: null, trimsBefore, trimsAfter }
}

type Content = Pick<Piece, 'kind' | 'value' | 'names'>

const interpolation = (cursor: Cursor): Content => ({
  kind: 'interpolation',
  value: inside(cursor, () => cursor.expression(cursor, false)),
  names: [],
})

function directive(cursor: Cursor): Content {
  const word = name(cursor)
  skipBlanks(cursor, false)
  switch (word) {
    case 'if':
      return {
        kind: 'if',
        value: inside(cursor, () => cursor.expression(cursor, false)),
        names: [],
      }
    case 'for': {
      const names = [nameOf(cursor)]
      if (takes(cursor, COMMA)) {
        skipBlanks(cursor, false)
        names.push(nameOf(cursor))
      }
      if (name(cursor) !== 'in') throw UNCERTAIN
      skipBlanks(cursor, false)
      return { kind: 'for', value: inside(cursor, () => cursor.expression(cursor, false)), names }
    }
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: word, value: null, names: [] }
    default:
      throw UNCERTAIN
  }
}

function nameOf(cursor: Cursor): string {
  const word = expectName(cursor)
  skipBlanks(cursor, false)
  return word
}
