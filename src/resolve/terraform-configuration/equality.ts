import {
  isKind,
  isList,
  isMap,
  type Reference,
  type Text,
  type Unknown,
  type Value,
} from '../../model/value.ts'
import { always, and, type Condition, equals, never } from '../../model/worlds/condition.ts'
import { entriesOf } from './bounds.ts'
import { openFact, smallEnough } from './conditions.ts'
import { scalarText } from './convert.ts'
import { afterApply, unknownFrom } from './first-unknown.ts'
import { either, lift } from './lift.ts'
import { derived } from './unknowns.ts'

/** `left == right`: true, false, a choice of both by what they depend on, or not known. */
export function equality(left: Value, right: Value): Value {
  return lift([left, right], ([a = null, b = null]) => {
    const condition = smallEnough(equalityOf(a, b))
    if (condition.kind !== 'open') return either(condition, true, false)
    const [unknown, other] = isKind(a, 'unknown') ? [a, b] : [b, a]
    const made = scalarText(other)
    return isKind(unknown, 'unknown') && made !== null
      ? derived(unknown, madeBy(made))
      : unknownFrom([a, b], null)
  })
}

const madeBy = (text: string): string => `== ${JSON.stringify(text)}`

/** Values of different types differ, as Terraform has it: `1 == "1"` is false. */
function equalityOf(left: Value | undefined, right: Value | undefined): Condition {
  if (left === right) return always
  if (isKind(left, 'unknown')) return unknownEquals(left, right)
  if (isKind(right, 'unknown')) return unknownEquals(right, left)
  if (isKind(left, 'choice') || isKind(right, 'choice')) return choiceEquals(left, right)
  if (isKind(left, 'sensitive')) return equalityOf(left.value, right)
  if (isKind(right, 'sensitive')) return equalityOf(left, right.value)
  if (isKind(left, 'reference')) return referenceEquals(left, right)
  if (isKind(right, 'reference')) return referenceEquals(right, left)
  if (isKind(left, 'text')) return textEquals(left, right)
  if (isKind(right, 'text')) return textEquals(right, left)
  if (isList(left) && isList(right)) {
    if (left.length !== right.length) return never
    return and(left.map((item, at) => equalityOf(item ?? null, right[at] ?? null)))
  }
  if (isMap(left) && isMap(right)) {
    const [ours, theirs] = [entriesOf(left), entriesOf(right)]
    if (ours.length !== theirs.length) return never
    return and(
      ours.map(([name, item], at) =>
        theirs[at]?.[0] === name ? equalityOf(item, theirs[at]?.[1]) : never,
      ),
    )
  }
  return never
}

function unknownEquals(unknown: Unknown, other: Value | undefined): Condition {
  if (isKind(other, 'unknown')) {
    return unknown.source !== null && unknown.source === other.source
      ? always
      : openFact(unknown, ` == ${other.source ?? other.reason}`)
  }
  const text = other === null ? 'null' : scalarText(other ?? null)
  if (text === null) return openFact(unknown, ' == another value')
  return unknown.variable === null
    ? openFact(unknown, ` ${madeBy(text)}`)
    : equals(unknown.variable, text)
}

function choiceEquals(left: Value | undefined, right: Value | undefined): Condition {
  const unknown = unknownFrom([left, right], null)
  return openFact(unknown, ' == within a list')
}

function referenceEquals(reference: Reference, other: Value | undefined): Condition {
  const { target, attribute } = reference
  if (isKind(other, 'reference') && other.target === target && other.attribute === attribute) {
    return always
  }
  // What every resource has once it is made.
  const isGiven = attribute === null || attribute === 'arn'
  if (isGiven && (other === null || other === '')) return never
  if (typeof other === 'number' || typeof other === 'boolean') return never
  return openFact(afterApply(reference), ` == ${JSON.stringify(scalarText(other ?? null))}`)
}

/** What begins or ends otherwise is another string, whatever the holes are. */
function textEquals(text: Text, other: Value | undefined): Condition {
  if (other === null || typeof other === 'number' || typeof other === 'boolean') return never
  if (typeof other === 'string') {
    const [first] = text.parts
    const last = text.parts.at(-1)
    if (typeof first === 'string' && !other.startsWith(first)) return never
    if (typeof last === 'string' && !other.endsWith(last)) return never
  }
  return openFact(unknownFrom([text], null), ' == within a string')
}
