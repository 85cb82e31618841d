import {
  isKind,
  isList,
  type Reference,
  text,
  type Unknown,
  type Value,
} from '../../../model/value.ts'
import { bounded, isPlain, listOf, MAX_PARTS, MAX_TEXT } from '../bounds.ts'
import { scalarNumber, scalarText, toPrimitive } from '../convert.ts'
import { joinTexts } from '../evaluate-template.ts'
import { unknownFrom } from '../first-unknown.ts'
import { lift, type Settled } from '../lift.ts'
import { beyondLimit } from '../unknowns.ts'
import { limitWork, listArgument, textArgument } from './arguments.ts'
import { formatNumber, general } from './format-number.ts'
import { type BuiltIn, lenient, refuse } from './function-type.ts'
import { charactersOf } from './graphemes.ts'
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
  let used = 0
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
    used = Math.max(used, next)
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
  return used < values.length ? refuse('is given more values than it uses') : bounded(text(parts))
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
  const missing = width - charactersOf(text).length
  if (missing <= 0) return text
  if (flags.includes('-')) return text + ' '.repeat(missing)
  if (!flags.includes('0')) return ' '.repeat(missing) + text
  const [sign = ''] = /^[-+ ]/.exec(text) ?? []
  return sign + '0'.repeat(missing) + text.slice(sign.length)
}

function written(verb: Verb, value: Value): string {
  switch (verb.letter) {
    case 's':
      return cut(scalarText(value) ?? refuse('takes a string for %s'), verb)
    case 'q':
      return jsonText(cut(scalarText(value) ?? refuse('takes a string for %q'), verb))
    case 'v':
      return verb.flags.includes('#') ? composed(value) : plain(value)
    case 't':
      return String(booleanOf(toPrimitive(value, 'bool')))
    default:
      return formatNumber(verb, scalarNumber(value) ?? refuse(`takes a number for %${verb.letter}`))
  }
}

function cut(text: string, { precision }: Verb): string {
  return precision === null ? text : charactersOf(text).slice(0, precision).join('')
}

function booleanOf(value: Value): boolean {
  return typeof value === 'boolean' ? value : refuse('takes true or false for %t')
}

function plain(value: Value): string {
  if (typeof value === 'string') return value
  return typeof value === 'number'
    ? `${value < 0 ? '-' : ''}${general(Math.abs(value))}`
    : composed(value)
}

function composed(value: Value): string {
  return isPlain(value) ? jsonText(value) : refuse('takes values that are known for %v')
}
