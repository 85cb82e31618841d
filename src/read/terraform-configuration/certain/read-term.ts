import { type Expression, SPLAT_ITEM } from '../../../model/configuration.ts'
import { applySteps, type Step } from '../apply-steps.ts'
import {
  CLOSE,
  CLOSE_LIST,
  COMMA,
  DOT,
  LESS,
  MINUS,
  OPEN,
  OPEN_BRACE,
  OPEN_LIST,
  QUOTE,
  STAR,
} from './codes.ts'
import {
  type Cursor,
  codeAt,
  expectName,
  expectNext,
  inside,
  isDigit,
  isInName,
  MAX_CHAIN,
  skipBlanks,
  takes,
  UNCERTAIN,
} from './cursor.ts'
import { readList, readObject } from './read-collection.ts'
import { readHeredoc, readQuoted } from './read-template.ts'

/** A first thing, and what is taken of it. */
export function readTerm(cursor: Cursor, lines: boolean): Expression {
  const term = readPrimary(cursor, lines)
  const steps: Step[] = []
  for (;;) {
    const code = codeAt(cursor)
    if (code !== OPEN_LIST && (code !== DOT || isEllipsis(cursor))) break
    if (steps.length > MAX_CHAIN) throw UNCERTAIN
    const step = code === DOT ? readDotted(cursor) : readIndex(cursor)
    // `a.*.*` is none.
    const isSecond =
      step.kind === 'splat' && !step.full && steps.some(({ kind }) => kind === 'splat')
    if (isSecond) throw UNCERTAIN
    steps.push(step)
  }
  // Whether a step may stand apart from what it is taken of is for others to say.
  const end = cursor.at
  skipBlanks(cursor, lines)
  const next = codeAt(cursor)
  if (cursor.at !== end && (next === DOT || next === OPEN_LIST) && !isEllipsis(cursor)) {
    throw UNCERTAIN
  }
  cursor.at = end
  return steps.length === 0 ? term : applySteps(term, steps)
}

const isEllipsis = ({ text, at }: Cursor): boolean => text.startsWith('...', at)

function readDotted(cursor: Cursor): Step {
  const { text, base } = cursor
  cursor.at++
  if (takes(cursor, STAR)) return { kind: 'splat', full: false, end: base + cursor.at }
  const from = cursor.at
  while (isDigit(codeAt(cursor))) cursor.at++
  const end = base + cursor.at
  if (cursor.at > from) {
    // `a.0.1` may be one number.
    const isNumber = codeAt(cursor) === DOT && isDigit(text.charCodeAt(cursor.at + 1))
    if (isInName(codeAt(cursor)) || isNumber) throw UNCERTAIN
    // An empty span tells `a.0` from `a[0]`.
    const value = Number(text.slice(from, cursor.at))
    return { kind: 'index', key: { kind: 'literal', value, start: end, end }, end }
  }
  return { kind: 'attribute', name: expectName(cursor), end: base + cursor.at }
}

function readIndex(cursor: Cursor): Step {
  const { base } = cursor
  cursor.at++
  skipBlanks(cursor, false)
  if (codeAt(cursor) === STAR) {
    cursor.at++
    skipBlanks(cursor, false)
    expectNext(cursor, CLOSE_LIST)
    return { kind: 'splat', full: true, end: base + cursor.at }
  }
  const key = cursor.expression(cursor, false)
  skipBlanks(cursor, false)
  expectNext(cursor, CLOSE_LIST)
  return { kind: 'index', key, end: base + cursor.at }
}

function readPrimary(cursor: Cursor, lines: boolean): Expression {
  const code = codeAt(cursor)
  switch (code) {
    case QUOTE:
      return readQuoted(cursor)
    case OPEN: {
      cursor.at++
      skipBlanks(cursor, false)
      const inner = cursor.expression(cursor, false)
      skipBlanks(cursor, false)
      expectNext(cursor, CLOSE)
      return inner
    }
    case OPEN_LIST:
      return inside(cursor, readList)
    case OPEN_BRACE:
      return inside(cursor, readObject)
    case LESS:
      return readHeredoc(cursor)
    default:
      return isDigit(code) ? readNumber(cursor) : readNamed(cursor, lines)
  }
}

const NUMBER = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y

function readNumber(cursor: Cursor): Expression {
  const { text, base, at } = cursor
  NUMBER.lastIndex = at
  const written = NUMBER.exec(text)?.[0] ?? ''
  cursor.at += written.length
  const next = codeAt(cursor)
  if (isInName(next) ? next !== MINUS : next === DOT && !isEllipsis(cursor)) throw UNCERTAIN
  return { kind: 'literal', value: Number(written), start: base + at, end: base + cursor.at }
}

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A constant, a call or the first name of a reference. */
function readNamed(cursor: Cursor, lines: boolean): Expression {
  const start = cursor.base + cursor.at
  const word = expectName(cursor)
  const called = `${word}${readScope(cursor)}`
  const constant = CONSTANTS.get(word)
  if (codeAt(cursor) === OPEN && constant === undefined) {
    return inside(cursor, () => readCall(cursor, called, start))
  }
  if (called !== word || codeAt(cursor) === OPEN) throw UNCERTAIN
  const end = cursor.base + cursor.at
  if (constant !== undefined) return { kind: 'literal', value: constant, start, end }
  if (word === SPLAT_ITEM || isApart(cursor, lines)) throw UNCERTAIN
  return { kind: 'variable', name: word, start, end }
}

/** `::aws::arn_parse` of a provider's function. */
function readScope(cursor: Cursor): string {
  let scope = ''
  while (cursor.text.startsWith('::', cursor.at)) {
    cursor.at += 2
    scope += `::${expectName(cursor)}`
  }
  return scope
}

/** Whether a bracket follows that may belong to a call. */
function isApart(cursor: Cursor, lines: boolean): boolean {
  const end = cursor.at
  skipBlanks(cursor, lines)
  const isOpen = codeAt(cursor) === OPEN && cursor.at !== end
  cursor.at = end
  return isOpen
}

/** From the bracket after its name. */
function readCall(cursor: Cursor, called: string, start: number): Expression {
  const given: Expression[] = []
  let expandsLast = false
  cursor.at++
  skipBlanks(cursor, false)
  while (!takes(cursor, CLOSE)) {
    if (expandsLast) throw UNCERTAIN
    given.push(cursor.expression(cursor, false))
    skipBlanks(cursor, false)
    if (isEllipsis(cursor)) {
      cursor.at += 3
      expandsLast = true
      skipBlanks(cursor, false)
    } else if (codeAt(cursor) !== CLOSE) {
      expectNext(cursor, COMMA)
      skipBlanks(cursor, false)
    }
  }
  cursor.functions.add(called)
  return {
    kind: 'call',
    name: called,
    arguments: given,
    expandsLast,
    start,
    end: cursor.base + cursor.at,
  }
}
