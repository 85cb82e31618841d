import type { Condition, Variable } from '../../model/worlds/condition.ts'

/**
 * What is taken for granted on the way into the branches of choices, the last assumption first. Holds
 * single facts, and compound conditions that don't come down to facts. Null: nothing.
 */
export type Assumptions = Assumption | null

interface Assumption {
  readonly condition: Condition
  readonly holds: boolean
  readonly before: Assumptions
}

export const noAssumptions: Assumptions = null

/** True or false where the assumptions decide it, else null. */
export function decide(condition: Condition, given: Assumptions): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'equals':
      return decideEquals(condition.variable, condition.value, given)
    case 'open':
      return assumed(given, (other) => other.kind === 'open' && other.id === condition.id)
    case 'named':
      return decide(condition.of, given)
    case 'not': {
      const inner = decide(condition.of, given)
      return inner === null ? null : !inner
    }
    case 'and':
    case 'or': {
      const whole = assumed(given, (other) => other === condition)
      return whole ?? decideParts(condition.of, condition.kind === 'or', given)
    }
  }
}

/** @param absorbing what one part needs to be, for the whole to be it too */
function decideParts(
  parts: readonly Condition[],
  absorbing: boolean,
  given: Assumptions,
): boolean | null {
  let isOpen = false
  for (const part of parts) {
    const decided = decide(part, given)
    if (decided === absorbing) return absorbing
    isOpen ||= decided === null
  }
  return isOpen ? null : !absorbing
}

function decideEquals(variable: Variable, value: string, given: Assumptions): boolean | null {
  if (variable.given !== null) return variable.given === value
  let excluded = 0
  for (let at = given; at !== null; at = at.before) {
    const { condition, holds } = at
    if (condition.kind !== 'equals' || condition.variable.id !== variable.id) continue
    if (holds) return condition.value === value
    if (condition.value === value) return false
    excluded += 1
  }
  // Where every other value that the input allows is excluded, it is this one.
  return variable.allowed !== null && excluded === variable.allowed.length - 1 ? true : null
}

function assumed(given: Assumptions, is: (other: Condition) => boolean): boolean | null {
  for (let at = given; at !== null; at = at.before) if (is(at.condition)) return at.holds
  return null
}

/** Adds one assumption, and what follows from it at once. What is decided already stays as it is. */
export function assume(condition: Condition, holds: boolean, given: Assumptions): Assumptions {
  switch (condition.kind) {
    case 'constant':
      return given
    case 'named':
      return assume(condition.of, holds, given)
    case 'not':
      return assume(condition.of, !holds, given)
    case 'equals':
    case 'open':
      return decide(condition, given) === null ? { condition, holds, before: given } : given
    case 'and':
    case 'or': {
      const whole = { condition, holds, before: given }
      // Only an "and" that holds, and an "or" that doesn't, say something of each part.
      if ((condition.kind === 'and') !== holds) return whole
      return condition.of.reduce<Assumptions>((sum, part) => assume(part, holds, sum), whole)
    }
  }
}
