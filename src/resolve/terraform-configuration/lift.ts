import {
  type Choice,
  choice,
  isKind,
  type Sensitive,
  sensitive,
  type Value,
} from '../../model/value.ts'
import { and, type Condition, not } from '../../model/worlds/condition.ts'
import { anyWorld, settle, type World } from '../../model/worlds/world.ts'
import { bounded } from './bounds.ts'
import { type Assumptions, assume, noAssumptions, settled } from './conditions.ts'
import { beyondLimit } from './unknowns.ts'

/** A value that is decided as a whole; what it holds may still be choices. */
export type Settled = Exclude<Value, Choice | Sensitive>

/** Combinations of choices that an operation is followed into. */
const MAX_LEAVES = 64

const TOO_MANY = 'the conditions that it depends on combine in more ways than are followed'

type Apply = (operands: readonly Settled[]) => Value

/** One of two values by a condition, or the value itself where both are the same. */
export function either(condition: Condition, then: Value, otherwise: Value): Value {
  if (then === otherwise) return then
  return bounded(choice(condition, then, otherwise) ?? null)
}

/** Marks a value as sensitive: choices stay outermost, where they are looked for. */
export function secret(value: Value): Value {
  if (!isKind(value, 'choice')) return sensitive(value)
  return either(value.condition, secret(value.then ?? null), secret(value.otherwise ?? null))
}

/** Whether a value, or one of its branches, is sensitive as a whole. */
export function isSecret(value: Value | undefined): boolean {
  if (isKind(value, 'choice')) return isSecret(value.then) || isSecret(value.otherwise)
  return isKind(value, 'sensitive')
}

/**
 * Applies an operation to values some of which are choices: the choice moves outward, and the
 * operation is applied in each of its branches. What is sensitive makes the result sensitive.
 */
export function lift(operands: readonly Value[], apply: Apply): Value {
  if (operands.every(isSettled)) return apply(operands as readonly Settled[])
  const only = onlyCondition(operands)
  if (only !== null && settled(only, noAssumptions) === null) {
    return either(
      only,
      apply(branchesOf(operands, 'then')),
      apply(branchesOf(operands, 'otherwise')),
    )
  }
  const budget = { leaves: MAX_LEAVES }
  return distribute(operands, noAssumptions, apply, budget) ?? fromDefaults(operands, apply)
}

function isSettled(value: Value): value is Settled {
  return !isKind(value, 'choice') && !isKind(value, 'sensitive')
}

/** The one condition that all choices among the operands hang on, where nothing else is left to settle. */
function onlyCondition(operands: readonly Value[]): Condition | null {
  let only: Condition | null = null
  for (const operand of operands) {
    if (isSettled(operand)) continue
    if (!isKind(operand, 'choice') || (only !== null && operand.condition !== only)) return null
    if (!isSettled(operand.then ?? null) || !isSettled(operand.otherwise ?? null)) return null
    only = operand.condition
  }
  return only
}

const branchesOf = (operands: readonly Value[], branch: 'then' | 'otherwise') =>
  operands.map(
    (operand) => (isKind(operand, 'choice') ? operand[branch] : operand) ?? null,
  ) as readonly Settled[]

/** Undefined where there are more combinations than are followed; null is a value. */
function distribute(
  operands: readonly Value[],
  assumptions: Assumptions,
  apply: Apply,
  budget: { leaves: number },
): Value | undefined {
  const followed = operands.map((operand) =>
    follow(operand, (condition) => settled(condition, assumptions)),
  )
  const values = followed.map(({ value }) => value)
  const open = values.find((value) => isKind(value, 'choice'))
  const value = isKind(open, 'choice') ? fork(open.condition) : leaf()
  return value !== undefined && followed.some(({ isSecret }) => isSecret) ? secret(value) : value

  function leaf(): Value | undefined {
    budget.leaves--
    return budget.leaves < 0 ? undefined : apply(values as readonly Settled[])
  }

  function fork(condition: Condition): Value | undefined {
    const then = distribute(values, assume(condition, true, assumptions), apply, budget)
    if (then === undefined) return undefined
    const otherwise = distribute(values, assume(condition, false, assumptions), apply, budget)
    return otherwise === undefined ? undefined : either(condition, then, otherwise)
  }
}

/** Goes into the branches that are settled; stops at a choice that isn't. */
function follow(
  value: Value,
  settles: (condition: Condition) => boolean | null,
): { readonly value: Value; readonly isSecret: boolean } {
  let at = value
  let isSecret = false
  for (;;) {
    if (isKind(at, 'sensitive')) {
      isSecret = true
      at = at.value
    } else if (isKind(at, 'choice')) {
      const holds = settles(at.condition)
      if (holds === null) return { value: at, isSecret }
      at = (holds ? at.then : at.otherwise) ?? null
    } else {
      return { value: at, isSecret }
    }
  }
}

/** The branch of a value that a world settles; the choice itself where it doesn't. */
export function settledIn(value: Value, world: World): Value {
  return follow(value, (condition) => settle(condition, world)).value
}

/** Too many combinations: the one that follows from the defaults, and nothing of the others. */
function fromDefaults(operands: readonly Value[], apply: Apply): Value {
  const world = anyWorld('given')
  const rests = new Set<Condition>()
  const followed = operands.map((operand) =>
    follow(operand, (condition) => {
      const holds = settle(condition, world)
      if (holds !== null) rests.add(holds ? condition : not(condition))
      return holds
    }),
  )
  const values = followed.map(({ value }) => value)
  const otherwise = beyondLimit(TOO_MANY)
  if (!values.every(isSettled)) return otherwise
  const value = either(and([...rests]), apply(values), otherwise)
  return followed.some(({ isSecret }) => isSecret) ? secret(value) : value
}
