import { isKind, type Value } from '../../model/value.ts'
import { always, and, type Condition, not } from '../../model/worlds/condition.ts'
import { openFact } from './conditions.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'

/** A value that something has under a condition. */
export interface Leaf {
  readonly condition: Condition
  readonly value: Settled
}

/** The values that a value can be, each with the condition that decides for it; what is sensitive is looked into. */
export function leavesOf(value: Value): Leaf[] {
  const leaves: Leaf[] = []
  // Brought into a shape in which no branch contradicts the ones around it.
  collect(
    lift([value], ([settled = null]) => settled),
    always,
    leaves,
  )
  return leaves
}

function collect(value: Value | undefined, condition: Condition, leaves: Leaf[]): void {
  if (isKind(value, 'choice')) {
    collect(value.then, and([condition, value.condition]), leaves)
    collect(value.otherwise, and([condition, not(value.condition)]), leaves)
  } else if (isKind(value, 'sensitive')) {
    collect(value.value, condition, leaves)
  } else {
    leaves.push({ condition, value: value ?? null })
  }
}

/** That something which isn't known turns out so that there is an instance. */
export function opens({ condition, value }: Leaf, asked: string): Condition {
  // The same of the same unknown value is one fact; what is made of several isn't told apart.
  const fact = isKind(value, 'unknown') ? value : unknownFrom([value], null)
  return and([condition, openFact(fact, asked)])
}
