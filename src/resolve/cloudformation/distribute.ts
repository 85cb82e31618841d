import {
  type Choice,
  choice,
  isKind,
  type Sensitive,
  sensitive,
  unknown,
  type Value,
} from '../../model/value.ts'
import { type Assumptions, assume, decide, noAssumptions } from './assumptions.ts'
import { MAX_COMBINATIONS } from './limits.ts'

/** A value without a choice on its surface. */
export type Settled = Exclude<Value, Choice | Sensitive> | undefined

/** @param hidden whether one of the parts is sensitive: then none may stand in a message */
export type Build = (
  parts: readonly Settled[],
  assumptions: Assumptions,
  hidden: boolean,
) => Value | undefined

/**
 * Applies a function to every combination of branches that the choices among its arguments can come
 * to, and makes the result a choice by the same conditions. Branches that contradict each other are
 * never combined. Past a number of combinations what is left of the choices becomes unknown. What is
 * built from something sensitive is sensitive.
 */
export function distribute(
  parts: readonly (Value | undefined)[],
  build: Build,
  assumptions: Assumptions = noAssumptions,
  combinations: number = MAX_COMBINATIONS,
): Value | undefined {
  // Mostly there is nothing to distribute.
  if (!parts.some(isSplit)) return build(parts as readonly Settled[], assumptions, false)
  const budget = { left: combinations }
  return spread(parts, 0, false, assumptions)

  function spread(
    values: readonly (Value | undefined)[],
    from: number,
    hidden: boolean,
    given: Assumptions,
  ): Value | undefined {
    const settled = [...values]
    let conceals = hidden
    for (let index = from; index < settled.length; ) {
      const part = settled[index]
      if (isKind(part, 'sensitive')) {
        conceals = true
        settled[index] = part.value
      } else if (isKind(part, 'choice')) {
        const decided = decide(part.condition, given)
        if (decided !== null) settled[index] = decided ? part.then : part.otherwise
        else if (budget.left <= 0) settled[index] = tooMany
        else return split(settled, index, part, conceals, given)
      } else {
        index += 1
      }
    }
    const built = build(settled as readonly Settled[], given, conceals)
    return conceals ? concealReason(conceal(built), settled) : built
  }

  function split(
    values: readonly (Value | undefined)[],
    index: number,
    { condition, then, otherwise }: Choice,
    hidden: boolean,
    given: Assumptions,
  ): Value | undefined {
    budget.left -= 1
    const first = spread(values.with(index, then), index, hidden, assume(condition, true, given))
    const second = spread(
      values.with(index, otherwise),
      index,
      hidden,
      assume(condition, false, given),
    )
    return first === second ? first : choice(condition, first, second)
  }
}

const isSplit = (part: Value | undefined): boolean =>
  isKind(part, 'choice') || isKind(part, 'sensitive')

const tooMany = unknown('limit', 'the conditions that decide it combine in too many ways')

/** Why something isn't known may tell what it was made from, unless it is a part itself. */
function concealReason(
  value: Value | undefined,
  parts: readonly (Value | undefined)[],
): Value | undefined {
  if (isKind(value, 'choice')) {
    const [then, otherwise] = [value.then, value.otherwise]
    return {
      ...value,
      then: concealReason(then, parts),
      otherwise: concealReason(otherwise, parts),
    }
  }
  if (!isKind(value, 'unknown') || parts.includes(value)) return value
  return unknown(value.cause, 'a sensitive value decides it')
}

/** Marks every branch of a value as sensitive. What isn't known can't be shown anyway. */
export function conceal(value: Value | undefined): Value | undefined {
  if (value === undefined || isKind(value, 'unknown')) return value
  if (!isKind(value, 'choice')) return sensitive(value)
  return { ...value, then: conceal(value.then), otherwise: conceal(value.otherwise) }
}
