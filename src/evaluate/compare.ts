import type { Json } from '../model/policy.ts'
import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  type Text,
  type Value,
} from '../model/value.ts'
import { isFreeReference } from './free-reference.ts'

/** Equal, not equal, or null where the input leaves it open. */
export type Equality = boolean | null

/**
 * Compares as the service does, which turns scalars into the type of the schema: `"true"` and
 * `true`, `"22"` and `22` are equal.
 */
export function equalsJson(value: Value, wanted: Json): Equality {
  if (isSymbolic(value)) {
    if (isKind(value, 'sensitive')) return equalsJson(value.value, wanted)
    if (isKind(value, 'reference') && isOfAws(wanted) && !isFreeReference(value)) return false
    if (!isKind(value, 'text')) return null
    return isInAnyPartition(value, wanted) || mayBeScalar(value, wanted)
  }
  if (isList(value)) {
    // Places of removed items are kept, but the list that is deployed hasn't them.
    const items = value.filter((item) => item !== undefined)
    if (!Array.isArray(wanted) || wanted.length !== items.length) return false
    return every(items.map((item, index) => equalsOptional(item, wanted[index])))
  }
  if (isMap(value)) {
    if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return false
    const expected = wanted as { readonly [key: string]: Json }
    const names = Object.keys(value).filter((name) => value[name] !== undefined)
    if (names.length !== Object.keys(expected).length) return false
    return every(
      names.map((name) =>
        Object.hasOwn(expected, name)
          ? equalsOptional(propertyOf(value, name), expected[name])
          : false,
      ),
    )
  }
  if (typeof wanted === 'object' && wanted !== null) return false
  return sameScalar(value, wanted as string | number | boolean | null)
}

/** The ARN of what AWS keeps for everybody, as its managed policies are, which no resource of an account has. */
const isOfAws = (wanted: Json): boolean =>
  typeof wanted === 'string' && /^arn:[\w-]+:iam::aws:/.test(wanted)

/** What AWS keeps is called the same in every partition, so that the one that is left open doesn't count. */
function isInAnyPartition({ parts }: Text, wanted: Json): boolean {
  const [arn, partition, rest, ...more] = parts
  if (!isOfAws(wanted) || arn !== 'arn:' || typeof partition !== 'object') return false
  return more.length === 0 && rest === String(wanted).replace(/^arn:[\w-]+/, '')
}

function equalsOptional(value: Value | undefined, wanted: Json | undefined): Equality {
  if (value === undefined || wanted === undefined) return value === wanted
  return equalsJson(value, wanted)
}

function every(parts: readonly Equality[]): Equality {
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

type Scalar = string | number | boolean | null

function sameScalar(value: Scalar, wanted: Scalar): boolean {
  if (value === wanted) return true
  if (value === null || wanted === null) return false
  if (typeof value === typeof wanted) return false
  if (typeof value === 'boolean' || typeof wanted === 'boolean') {
    return toBoolean(value) !== null && toBoolean(value) === toBoolean(wanted)
  }
  const number = toNumber(value)
  return number !== null && number === toNumber(wanted)
}

/** The boolean that the service takes a scalar for; null where it takes it for none. */
export function toBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  const text = value.toLowerCase()
  if (text === 'true') return true
  return text === 'false' ? false : null
}

/** The number that the service takes a scalar for; null where it takes it for none. */
export function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !/^[+-]?\d+(\.\d+)?$/.test(value)) return null
  return Number(value)
}

/** Whether a string with holes can turn out to be taken for a scalar. */
function mayBeScalar(text: Text, wanted: Json): Equality {
  switch (typeof wanted) {
    case 'string':
      return mayBe(text, wanted)
    case 'boolean':
      return mayBeBoolean(text, [wanted])
    case 'number':
      return mayBeNumber(text)
    default:
      return false
  }
}

export function mayBeBoolean(text: Text, wanted: readonly boolean[] = [true, false]): false | null {
  const parts = text.parts.map((part) => (typeof part === 'string' ? part.toLowerCase() : part))
  return wanted.some((value) => mayBe({ ...text, parts }, String(value)) === null) ? null : false
}

export const mayBeNumber = (text: Text): false | null =>
  text.parts.every((part) => typeof part !== 'string' || /^[-+]?[\d.]*$/.test(part)) ? null : false

/** Whether a string with holes can turn out to be this text: its known ends must fit. */
export function mayBe(text: Text, wanted: string): false | null {
  const known = text.parts.filter((part) => typeof part === 'string')
  const [first] = text.parts
  const last = text.parts.at(-1)
  if (typeof first === 'string' && !wanted.startsWith(first)) return false
  if (typeof last === 'string' && !wanted.endsWith(last)) return false
  let from = 0
  for (const part of known) {
    const found = wanted.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return null
}
