import { parseAddressRange } from '../../../network/address-range.ts'
import type { ConditionOperator } from '../../condition-operator.ts'
import { type PublishedKey, publishedKey } from '../../data/condition-key-types.ts'
import { error, type Fault, suggestion, warning } from '../fault.ts'
import { type Node, quote, type TextNode } from '../node.ts'
import type { ClauseReading, Reading } from '../reading.ts'

/** What conditions compare with, against what their operators and keys take. */
export function* checkConditionValues({ statements }: Reading): Iterable<Fault> {
  for (const { clauses } of statements) {
    for (const clause of clauses) {
      yield* checkTypes(clause)
      if (clause.isNull) yield* checkBooleans(clause)
      if (clause.compares === null) continue
      yield* checkOperatorOfKey(clause, clause.compares)
      for (const value of clause.values) {
        if (value.kind === 'text') yield* checkText(value, clause.compares, clause)
        else if (value.kind === 'list' || value.kind === 'map')
          yield error('Data type mismatch', value, `${quote(value)} is no value to compare with`)
      }
      yield* checkOrders(clause, clause.compares)
    }
  }
}

function* checkTypes({ values, node, compares, isNull }: ClauseReading): Iterable<Fault> {
  const kinds = new Set(
    values.flatMap((value) =>
      value.kind === 'text' ? 'string' : value.kind === 'scalar' ? typeof value.scalar : [],
    ),
  )
  if (kinds.size > 1) {
    const says = 'its values are of different types, such as texts and numbers'
    yield error('Invalid condition data type', node, says)
  }
  if ((compares?.family === 'boolean' || isNull) && values.length > 1) {
    yield error('Invalid condition multiple Boolean', node, 'it has more than one truth value')
  }
}

function* checkBooleans({ values }: ClauseReading): Iterable<Fault> {
  for (const value of values) {
    if (value.kind !== 'text' || /^(?:true|false)$/i.test(value.text)) continue
    yield warning('Type mismatch Boolean', value, `${quote(value)} is neither true nor false`)
  }
}

/** Texts fit keys of ARNs, and numbers keys of dates, as seconds. */
const fitting: Readonly<Record<PublishedKey['type'], readonly string[]>> = {
  string: ['string'],
  arn: ['arn', 'string'],
  boolean: ['boolean'],
  number: ['number'],
  date: ['date', 'number'],
  address: ['address'],
  binary: ['binary'],
}

function* checkOperatorOfKey(
  { key, node, operator }: ClauseReading,
  { family }: ConditionOperator,
): Iterable<Fault> {
  const published = publishedKey(key)
  if (published === null || fitting[published.type].includes(family)) return
  // An ARN that a list calls a text is still one.
  if (published.type === 'string' && family === 'arn') return
  const says = `${key} is of type ${published.type}, which ${operator} does not compare`
  yield warning('Type mismatch', node, says)
}

function* checkText(
  value: TextNode,
  { family, isPattern }: ConditionOperator,
  { key }: ClauseReading,
): Iterable<Fault> {
  const { text } = value
  if (text.includes('${')) return
  switch (family) {
    case 'string':
      // Hosts and agents have both characters in them at times; a star is nearly always a pattern.
      if (!isPattern && text.includes('*')) {
        const says = `${quote(value)} is compared letter by letter, stars too: the Like operators know wildcards`
        yield warning('Wildcard without like operator', value, says)
      }
      return
    case 'number':
      if (!/^[+-]?\d+(?:\.\d+)?$/.test(text))
        yield warning('Type mismatch number', value, `${quote(value)} is no number`)
      return
    case 'boolean':
      if (!/^(?:true|false)$/i.test(text))
        yield warning('Type mismatch Boolean', value, `${quote(value)} is neither true nor false`)
      return
    case 'date':
      if (/^\d+$/.test(text) && text.length !== 4 && key.toLowerCase() !== 'aws:epochtime') {
        const says = `${quote(value)} counts seconds: a date such as 2030-01-31 is safer`
        yield warning('Invalid date value', value, says)
      } else if (!/^\d+$/.test(text) && !isDate(text))
        yield warning('Type mismatch date', value, `${quote(value)} is no date of ISO 8601`)
      return
    case 'binary':
      if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
        yield warning('Type mismatch string', value, `${quote(value)} is not base64`)
      return
    case 'address':
      if (
        parseAddressRange(
          text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`,
        ) === null
      )
        yield warning('Type mismatch IP range', value, `${quote(value)} is no range of addresses`)
      return
    case 'arn':
      return
  }
}

const isDate = (text: string) =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(
    text,
  ) && !Number.isNaN(Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))

/** Of several bounds only the farthest counts. */
function* checkOrders(
  { operator, values }: ClauseReading,
  { family }: ConditionOperator,
): Iterable<Fault> {
  const isOrder = /LessThan|GreaterThan/.test(operator)
  if (family !== 'number' || !isOrder || values.length < 2) return
  const [, second] = values
  if (second === undefined || !values.every(isNumber)) return
  const says = `of several bounds only the ${operator.includes('Less') ? 'greatest' : 'least'} counts`
  yield suggestion('Redundant condition value num', second, says)
}

const isNumber = (value: Node) =>
  value.kind === 'text' ? /^[+-]?\d+(?:\.\d+)?$/.test(value.text) : value.kind === 'scalar'
