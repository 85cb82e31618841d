import { scalarText } from '../../model/raw.ts'
import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  symbolic,
  type Text,
  type Value,
} from '../../model/value.ts'
import {
  always,
  and,
  type Condition,
  equals,
  never,
  not,
  or,
  type Variable,
} from '../../model/worlds/condition.ts'
import { MAX_COMBINATIONS } from './limits.ts'

/** Makes an open fact. Facts of the same name, unique in the run, are one; one without is like no other. */
export type OpenFact = (name: string | null, reason: string) => Condition

/**
 * When two values are equal, as `Fn::Equals` compares them: scalars by their text, so that `true` is
 * `"true"`. Where that is a question of variables it is told in their terms; what can't be told
 * before deployment becomes an open fact.
 */
export function equality(
  one: Value | undefined,
  other: Value | undefined,
  open: OpenFact,
): Condition {
  let left = MAX_COMBINATIONS * 4
  return compare(one, other, false)

  /** @param hidden whether a sensitive value is compared, which no witness may tell */
  function compare(a: Value | undefined, b: Value | undefined, hidden: boolean): Condition {
    left -= 1
    if (left < 0) return open(null, 'the values that it compares are too many to be told apart')
    if (isKind(a, 'sensitive')) return compare(a.value, b, true)
    if (isKind(b, 'sensitive')) return compare(a, b.value, true)
    const inVariables = compareVariables(a, b, hidden) ?? compareVariables(b, a, hidden)
    if (inVariables) return inVariables
    if (isKind(a, 'choice')) {
      return either(a.condition, compare(a.then, b, hidden), compare(a.otherwise, b, hidden))
    }
    if (isKind(b, 'choice')) {
      return either(b.condition, compare(a, b.then, hidden), compare(a, b.otherwise, hidden))
    }
    return compareSettled(a, b, hidden)
  }

  function compareSettled(a: Value | undefined, b: Value | undefined, hidden: boolean): Condition {
    if (a === undefined || b === undefined) {
      return open(null, 'it compares something that AWS::NoValue removes')
    }
    if (isSymbolic(a) || isSymbolic(b)) {
      const [hole, rest] = onlyHole(a, b) ?? onlyHole(b, a) ?? []
      return hole === undefined ? compareUnknown(a, b) : compare(hole, rest, hidden)
    }
    if (isList(a) && isList(b)) {
      if (a.length !== b.length) return never
      return and(a.map((item, index) => compare(item, b[index], hidden)))
    }
    if (isMap(a) && isMap(b)) {
      const names = Object.keys(a)
      if (names.length !== Object.keys(b).length) return never
      if (!names.every((name) => Object.hasOwn(b, name))) return never
      return and(names.map((name) => compare(propertyOf(a, name), propertyOf(b, name), hidden)))
    }
    const text = scalarText(a)
    return (text === null ? a === b : text === scalarText(b)) ? always : never
  }

  function compareUnknown(a: Value, b: Value): Condition {
    const [first, second] = [nameOf(a), nameOf(b)]
    if (first !== null && first === second) return always
    if (contradict(a, b) || contradict(b, a)) return never
    const name = first === null || second === null ? null : [first, second].sort().join('\n=\n')
    return open(name, reasonOf(a) ?? reasonOf(b) ?? 'it is known only after deployment')
  }
}

/** `condition` decides which of two conditions counts. */
export function either(condition: Condition, then: Condition, otherwise: Condition): Condition {
  if (condition.kind === 'constant') return condition.value ? then : otherwise
  if (then.kind === 'constant' && otherwise.kind === 'constant') {
    if (then.value === otherwise.value) return then
    return then.value ? condition : not(condition)
  }
  return or([and([condition, then]), and([not(condition), otherwise])])
}

function compareVariables(
  a: Value | undefined,
  b: Value | undefined,
  hidden: boolean,
): Condition | null {
  const variable = variableOf(a)
  if (variable === null) return null
  const text = scalarText(b)
  if (text !== null) return equals(hidden ? { ...variable, sensitive: true } : variable, text)
  const other = variableOf(b)
  if (other === null) return null
  if (other.id === variable.id) return always
  if (variable.allowed === null) return null
  const common = variable.allowed.filter((value) => other.allowed?.includes(value) ?? true)
  const sensitive = hidden || variable.sensitive || other.sensitive
  return or(
    common.map((value) =>
      and([equals({ ...variable, sensitive }, value), equals({ ...other, sensitive }, value)]),
    ),
  )
}

/**
 * The variable whose text a value is, whatever that text will be: something unknown that says so, or
 * choices that list the variable's own values.
 */
function variableOf(value: Value | undefined): Variable | null {
  let rest = value
  let listed: Variable | null = null
  const texts = new Set<string>()
  while (isKind(rest, 'choice')) {
    const { condition } = rest
    const then = isKind(rest.then, 'sensitive') ? rest.then.value : rest.then
    if (condition.kind !== 'equals' || then !== condition.value) return null
    if (listed !== null && listed.id !== condition.variable.id) return null
    listed = condition.variable
    texts.add(condition.value)
    rest = rest.otherwise
  }
  const last = isKind(rest, 'sensitive') ? rest.value : rest
  if (isKind(last, 'unknown')) {
    return listed === null || last.variable?.id === listed.id ? last.variable : null
  }
  if (listed?.allowed == null || typeof last !== 'string') return null
  texts.add(last)
  const isWhole =
    texts.size === listed.allowed.length && listed.allowed.every((text) => texts.has(text))
  return isWhole ? listed : null
}

/** What makes a value the same as another one, though neither is known; null where nothing does. */
function nameOf(value: Value): string | null {
  if (!isSymbolic(value)) return isList(value) || isMap(value) ? null : JSON.stringify(value)
  switch (value[symbolic]) {
    case 'unknown':
      return value.source
    case 'reference':
      return `${value.target}\n${value.attribute}`
    case 'text': {
      const names = value.parts.map((part) => nameOf(part))
      return names.includes(null) ? null : names.join('\n+\n')
    }
    default:
      return null
  }
}

/** A string with holes can't be a text that begins or ends otherwise, or a list or map. */
function contradict(a: Value, b: Value): boolean {
  if (!isKind(a, 'text')) return false
  if (isList(b) || isMap(b)) return true
  const text = scalarText(b)
  return text !== null && !mayBe(a, text)
}

function mayBe({ parts }: Text, text: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  const known = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0)
  if (text.length < known) return false
  if (typeof first === 'string' && !text.startsWith(first)) return false
  return typeof last !== 'string' || text.endsWith(last)
}

/** Of a string with one hole: the hole, and what a text that the string is to equal has there. */
function onlyHole(value: Value, other: Value): readonly [Value, string] | null {
  const text = isKind(value, 'text') ? scalarText(other) : null
  if (!isKind(value, 'text') || text === null || !mayBe(value, text)) return null
  const holes = value.parts.filter((part) => typeof part !== 'string')
  const [hole] = holes
  if (hole === undefined || holes.length > 1) return null
  const at = value.parts.indexOf(hole)
  const [before, after] = [value.parts[at - 1] ?? '', value.parts[at + 1] ?? '']
  const end = text.length - String(after).length
  return end < String(before).length ? null : [hole, text.slice(String(before).length, end)]
}

function reasonOf(value: Value): string | null {
  if (isKind(value, 'unknown')) return value.reason
  if (!isKind(value, 'text')) return null
  return value.parts.reduce<string | null>((found, part) => found ?? reasonOf(part), null)
}
