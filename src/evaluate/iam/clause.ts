import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind, isList, type Value } from '../../model/value.ts'
import { toBoolean } from '../compare.ts'
import { openValue } from '../open-value.ts'
import { describeValue, evidenceAt, overItems, type SettledSpot } from '../place.ts'
import { any, fail, not, pass, unknownTruth } from '../truth.ts'
import type { Clause } from './condition.ts'
import { variesByRequest } from './condition-keys.ts'
import { type ConditionOperator, conditionOperator, type Family } from './condition-operator.ts'
import { compare, literal, type Work, wildcards } from './pattern.ts'
import { writtenPattern } from './written-pattern.ts'

/** Whether a clause holds for requests that carry a value under its key, or, null, lack the key. */
export function holdsFor(
  clause: Clause,
  actual: string | boolean | null,
  requests: string,
  work: Work,
): Truth {
  const failure = evidenceAt(clause.values, `${describe(clause)} does not hold for ${requests}`)
  if (clause.operator === 'Null') return asksAbsence(clause, failure, actual === null)
  const operator = conditionOperator(clause.operator)
  if (operator === null) return undecided(clause)
  if (actual === null) return operator.holdsWhenAbsent ? pass() : fail(failure)
  const equal = overItems(
    clause.values,
    (item) => equals(item, String(actual), operator, work) ?? undecided(clause),
    // What an empty list compares to, AWS's documentation tells in two ways.
    (items) => (items.length === 0 ? undecided(clause) : any(items, failure)),
    fail(failure),
  )
  return operator.isNegated ? not(equal, failure) : equal
}

/**
 * Whether a clause on a key of which nothing is said holds for requests that lack the key, or carry
 * an odd value under it.
 */
export function holdsWithout(clause: Clause, requests: string): Truth {
  if (!isDecidable(clause)) return undecided(clause)
  const failure = narrows(clause, requests)
  const operator = conditionOperator(clause.operator)
  if (operator === null) return asksAbsence(clause, failure, true)
  return operator.holdsWhenAbsent ? pass() : fail(failure)
}

/** Whether a clause on a key of which nothing is said holds for every request. */
export function holdsAlways(clause: Clause, requests: string): Truth {
  if (!isDecidable(clause)) return undecided(clause)
  const failure = narrows(clause, requests)
  const operator = conditionOperator(clause.operator)
  if (operator === null || operator.isNegated || !operator.holdsWhenAbsent) return fail(failure)
  return sparesSome(operator, clause.values.value) ? fail(failure) : undecided(clause)
}

/** Whether values exist that none of these is: then a request that carries one is spared. */
function sparesSome({ family }: ConditionOperator, value: Value | undefined): boolean {
  const listed = isList(value) ? value : [value]
  const isSingle = family === 'boolean' && listed.length === 1
  return (isSingle || wideFamilies.has(family)) && listed.every(isPlain)
}

/** Families of more values than anybody lists; numbers and dates are compared by order. */
const wideFamilies: ReadonlySet<Family> = new Set(['string', 'arn', 'address'])

const isPlain = (value: Value | undefined) =>
  typeof value === 'boolean' || (typeof value === 'string' && !/[*?$]|\/0$/.test(value))

/** A key that differs from request to request, an operator that is known, and some value. */
function isDecidable({ operator, key, values: { value } }: Clause): boolean {
  const isKnown = operator === 'Null' || conditionOperator(operator) !== null
  return isKnown && variesByRequest(key) && !(isList(value) && value.every((item) => item == null))
}

function asksAbsence({ values }: Clause, failure: Evidence, isAbsent: boolean): Truth {
  return overItems(
    values,
    (item) => {
      if (isKind(item.value, 'unknown')) return openValue(item, item.value)
      return toBoolean(item.value) === isAbsent ? pass() : fail(failure)
    },
    (items) => any(items, failure),
    fail(failure),
  )
}

/** Whether a value is that of the request; null where the operator doesn't compare such values. */
function equals(
  item: SettledSpot,
  actual: string,
  operator: ConditionOperator,
  work: Work,
): Truth | null {
  const value = isKind(item.value, 'sensitive') ? item.value.value : item.value
  if (isKind(value, 'unknown') || isKind(value, 'reference')) return openValue(item, value)
  const differs = fail(evidenceAt(item, 'it is another value'))
  if (operator.family === 'boolean') {
    if (isKind(value, 'text')) return openValue(item, value)
    const isTrue = toBoolean(actual)
    return isTrue !== null && toBoolean(value) === isTrue ? pass() : differs
  }
  if (operator.family !== 'string') return null
  if (isKind(value, 'text')) {
    const pattern = writtenPattern(value, null) ?? []
    return compare(pattern, literal(actual), work) === 'no' ? differs : openValue(item, value)
  }
  const written = operator.ignoresCase ? String(value).toLowerCase() : String(value)
  const wanted = operator.ignoresCase ? actual.toLowerCase() : actual
  if (!operator.isPattern) return written === wanted ? pass() : differs
  const match = compare(wildcards(written), literal(wanted), work)
  return match === 'maybe' ? null : match === 'yes' ? pass() : differs
}

function narrows(clause: Clause, requests: string): Evidence {
  const reason = `${describe(clause)} has to hold as well, so that the statement spares some ${requests}`
  return evidenceAt(clause.values, reason)
}

function undecided(clause: Clause): Truth {
  const reason = `whether ${describe(clause)} holds for every request is not decided`
  return unknownTruth(evidenceAt(clause.values, reason))
}

/** `Bool aws:SecureTransport "true"` */
function describe({ operator, key, values }: Clause): string {
  const { value } = values
  const [only] = Array.isArray(value) && value.length === 1 ? value : [value]
  const isShown = typeof only === 'string' || typeof only === 'boolean' || typeof only === 'number'
  const named = [operator, key].map((name) =>
    /^[\w:/.-]{1,80}$/.test(name) ? name : 'an unusual name',
  )
  return [...named, ...(isShown ? [describeValue(only)] : [])].join(' ')
}
