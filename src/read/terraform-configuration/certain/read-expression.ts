import type { BinaryOperator, Expression } from '../../../model/configuration.ts'
import {
  AND,
  BANG,
  COLON,
  EQUAL,
  GREATER,
  LESS,
  MINUS,
  OR,
  PERCENT,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
} from './codes.ts'
import {
  type Cursor,
  codeAt,
  expectNext,
  inside,
  MAX_CHAIN,
  skipBlanks,
  takes,
  UNCERTAIN,
} from './cursor.ts'
import { readTerm } from './read-term.ts'

/**
 * Reads an expression from its first character; the cursor then stands behind its last one. `lines`: a
 * line's end ends it, as it does outside brackets.
 */
export function readExpression(cursor: Cursor, lines: boolean): Expression {
  return inside(cursor, () => {
    const start = cursor.base + cursor.at
    const condition = readBinary(cursor, lines, 1)
    const end = cursor.at
    skipBlanks(cursor, lines)
    if (!takes(cursor, QUESTION)) {
      cursor.at = end
      return condition
    }
    skipBlanks(cursor, lines)
    const then = readExpression(cursor, lines)
    skipBlanks(cursor, lines)
    expectNext(cursor, COLON)
    skipBlanks(cursor, lines)
    const otherwise = readExpression(cursor, lines)
    return { kind: 'conditional', condition, then, otherwise, start, end: cursor.base + cursor.at }
  })
}

/** Operators that bind at least as tightly as `level`, the left one of two alike first. */
function readBinary(cursor: Cursor, lines: boolean, level: number): Expression {
  const start = cursor.base + cursor.at
  let left = readUnary(cursor, lines)
  for (let count = 0; ; count++) {
    const end = cursor.at
    skipBlanks(cursor, lines)
    const operator = operatorAt(cursor)
    const own = operator === null ? 0 : LEVELS[operator]
    if (operator === null || own < level) {
      cursor.at = end
      return left
    }
    if (count > MAX_CHAIN) throw UNCERTAIN
    cursor.at += operator.length
    skipBlanks(cursor, lines)
    const right = readBinary(cursor, lines, own + 1)
    left = { kind: 'binary', operator, left, right, start, end: cursor.base + cursor.at }
  }
}

const LEVELS: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
}

function operatorAt({ text, at }: Cursor): BinaryOperator | null {
  const followed = text.charCodeAt(at + 1)
  switch (text.charCodeAt(at)) {
    case OR:
      return followed === OR ? '||' : null
    case AND:
      return followed === AND ? '&&' : null
    case EQUAL:
      return followed === EQUAL ? '==' : null
    case BANG:
      return followed === EQUAL ? '!=' : null
    case LESS:
      return followed === EQUAL ? '<=' : '<'
    case GREATER:
      return followed === EQUAL ? '>=' : '>'
    case PLUS:
      return '+'
    case MINUS:
      return '-'
    case STAR:
      return '*'
    case SLASH:
      return '/'
    case PERCENT:
      return '%'
    default:
      return null
  }
}

function readUnary(cursor: Cursor, lines: boolean): Expression {
  const code = codeAt(cursor)
  if (code !== MINUS && code !== BANG) return readTerm(cursor, lines)
  const start = cursor.base + cursor.at
  cursor.at++
  const of = inside(cursor, () => readUnary(cursor, lines))
  const operator = code === BANG ? '!' : '-'
  return { kind: 'unary', operator, of, start, end: cursor.base + cursor.at }
}
