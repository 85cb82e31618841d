import {
  isKind,
  isList,
  isMap,
  type Reference,
  text,
  type Unknown,
  type Value,
} from '../../../model/value.ts'
import { bounded, isPlain, listOf, MAX_PARTS, MAX_TEXT } from '../bounds.ts'
import { numberText, scalarNumber, scalarText } from '../convert.ts'
import { joinTexts } from '../evaluate-template.ts'
import { unknownFrom } from '../first-unknown.ts'
import { lift, type Settled } from '../lift.ts'
import { beyondLimit } from '../unknowns.ts'
import { limitWork, listArgument, textArgument } from './arguments.ts'
import { type BuiltIn, lenient, refuse } from './function-type.ts'
import { jsonText } from './json-text.ts'

/** Functions that put strings together; parts that aren't known become holes. */
export const formats: Readonly<Record<string, BuiltIn>> = {
  join: lenient(2, '…', ([separator, ...lists]) => {
    const items = lists.flatMap(listArgument).map((item) => item ?? null)
    return joinTexts(items, textArgument(separator))
  }),
  format: lenient(1, '…', ([pattern, ...values]) => formatted(textArgument(pattern), values)),
  formatlist: lenient(1, '…', ([pattern, ...values]) => {
    const length = values.find(isList)?.length ?? 1
    if (values.some((value) => isList(value) && value.length !== length)) {
      return refuse('takes lists of one length')
    }
    limitWork(length * (textArgument(pattern).length + 1))
    const rows = Array.from({ length }, (_, at) =>
      values.map((value) => (isList(value) ? (value[at] ?? null) : value)),
    )
    return listOf(
      rows.map((row) => lift(row, (settled) => formatted(textArgument(pattern), settled))),
    )
  }),
}

type Part = string | Unknown | Reference

const VERB = /%(?:%|([-+0 #]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))?/g

interface Verb {
  readonly flags: string
  readonly width: number
  readonly precision: number | null
  readonly letter: string
}

function formatted(pattern: string, values: readonly Settled[]): Value {
  const parts: Part[] = []
  let at = 0
  let next = 0
  let length = pattern.length
  for (const match of pattern.matchAll(VERB)) {
    const [whole, flags = '', width, precision, number, letter] = match
    parts.push(pattern.slice(at, match.index))
    at = match.index + whole.length
    if (letter === undefined) {
      if (whole !== '%%') return refuse('is given a verb that it does not know')
      parts.push('%')
      continue
    }
    if (number !== undefined) next = Number(number) - 1
    const value = values[next++]
    if (value === undefined) return refuse('is given too few values')
    const verb: Verb = {
      flags,
      width: Math.min(Number(width ?? 0), WIDEST),
      precision: precision === undefined ? null : Math.min(Number(precision), WIDEST),
      letter,
    }
    const made = partsFor(verb, value)
    for (const part of made) {
      parts.push(part)
      if (typeof part === 'string') length += part.length
    }
    if (length > MAX_TEXT || parts.length > MAX_PARTS)
      return beyondLimit('the string is longer than is followed')
  }
  parts.push(pattern.slice(at))
  return bounded(text(parts))
}

const WIDEST = 1_000

function partsFor(verb: Verb, value: Settled): readonly Part[] {
  const isPart = isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text')
  if (!isPart) return [padded(written(verb, value), verb)]
  if (verb.width > 0 || !['s', 'v', 'd', 'q'].includes(verb.letter))
    return [unknownFrom([value], null)]
  const inner: readonly Part[] = isKind(value, 'text') ? value.parts : [value]
  return verb.letter === 'q' ? ['"', ...inner, '"'] : inner
}

function padded(text: string, { flags, width }: Verb): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const [sign = ''] = /^[-+]/.exec(text) ?? []
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}

function written(verb: Verb, value: Value): string {
  switch (verb.letter) {
    case 's': {
      const plain = scalarText(value) ?? refuse('takes a string for %s')
      return verb.precision === null ? plain : [...plain].slice(0, verb.precision).join('')
    }
    case 'v':
      return composed(value)
    case 'q':
      return JSON.stringify(scalarText(value) ?? refuse('takes a string for %q'))
    case 't':
      return value === true || value === false
        ? String(value)
        : refuse('takes true or false for %t')
    default:
      return writtenNumber(
        verb,
        scalarNumber(value) ?? refuse(`takes a number for %${verb.letter}`),
      )
  }
}

function composed(value: Value): string {
  if (isList(value) || isMap(value)) {
    return isPlain(value) ? jsonText(value) : refuse('takes values that are known for %v')
  }
  return scalarText(value) ?? 'null'
}

function writtenNumber({ flags, precision, letter }: Verb, number: number): string {
  const sign = number >= 0 && flags.includes('+') ? '+' : ''
  switch (letter) {
    case 'd':
      return sign + numberText(Math.trunc(number))
    case 'b':
      return sign + Math.trunc(number).toString(2)
    case 'o':
      return sign + Math.trunc(number).toString(8)
    case 'x':
      return sign + Math.trunc(number).toString(16)
    case 'X':
      return sign + Math.trunc(number).toString(16).toUpperCase()
    case 'f':
      return sign + number.toFixed(Math.min(precision ?? 6, 100))
    case 'e':
      return sign + twoDigits(number.toExponential(Math.min(precision ?? 6, 100)))
    case 'g': {
      const isExtreme = number !== 0 && (Math.abs(number) < 1e-4 || Math.abs(number) >= 1e21)
      return sign + (isExtreme ? twoDigits(number.toExponential()) : numberText(number))
    }
    default:
      return refuse(`has no verb %${letter}`)
  }
}

/** An exponent has two digits at least. */
const twoDigits = (number: string): string => number.replace(/([-+])(\d)$/, '$10$2')
