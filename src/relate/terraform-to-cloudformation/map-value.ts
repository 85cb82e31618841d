import {
  choice,
  isKind,
  type Reference,
  type Scalar,
  type Sensitive,
  symbolic,
  type Text,
  type Unknown,
  type Value,
  type ValueList,
  type ValueMap,
} from '../../model/value.ts'

/** What remains of a value when conditions, secrecy and ignorance are looked through. */
export type Known = Scalar | ValueList | ValueMap | Reference | Text

/**
 * Changes a value in each branch of a condition, and within what is sensitive. What isn't known
 * stays so, with its reason.
 */
export function mapValue(
  value: Value,
  change: (known: Known) => Value | undefined,
  changeUnknown: (value: Unknown) => Value | undefined = (same) => same,
): Value | undefined {
  if (typeof value !== 'object') return change(value)
  if (isKind(value, 'choice')) {
    return choice(
      value.condition,
      value.then === undefined ? undefined : mapValue(value.then, change, changeUnknown),
      value.otherwise === undefined ? undefined : mapValue(value.otherwise, change, changeUnknown),
    )
  }
  if (isKind(value, 'sensitive')) return rewrap(value, mapValue(value.value, change, changeUnknown))
  return isKind(value, 'unknown') ? changeUnknown(value) : change(value)
}

/** Marks a value as the other one is marked, unless it is marked by itself. */
export function rewrap(mark: Sensitive, value: Value | undefined): Value | undefined {
  return value === undefined || isKind(value, 'sensitive') ? value : { ...mark, value }
}

/** Terraform's null is absence, in whichever branch. */
export const unlessNull = (value: Value | undefined): Value | undefined =>
  value === undefined ? undefined : mapValue(value, (known) => known ?? undefined)

/** A value without its mark. */
export const plain = (value: Value | undefined): Value | undefined =>
  isKind(value, 'sensitive') ? plain(value.value) : value

/** An unknown that has been changed: it is no longer the variable's own value, nor equal to it. */
export const changed = (value: Unknown): Unknown => ({
  ...value,
  [symbolic]: 'unknown',
  source: null,
  variable: null,
})
