import { scalarText } from '../../model/raw.ts'
import { isKind, isList, isSymbolic, type Value } from '../../model/value.ts'
import { and, type Condition, not, or } from '../../model/worlds/condition.ts'
import { type Assume, anyWorld, settle } from '../../model/worlds/world.ts'
import { type Assumptions, assume, decide, noAssumptions } from './assumptions.ts'
import { MAX_COMBINATIONS } from './limits.ts'

/** What a loop runs over. */
export interface LoopItems {
  /** Each item, with the condition under which it is one. */
  readonly items: ReadonlyMap<string, Condition>
  /** Why there may be other items, as clauses. */
  readonly open: readonly string[]
}

/** A branch on the way to an item. */
interface Way {
  readonly given: Assumptions
  readonly conditions: readonly Condition[]
}

/** Follows a collection into the branches of its choices. */
export function itemsOf(collection: Value | undefined, mode: Assume): LoopItems {
  const items = new Map<string, Condition>()
  const open: string[] = []
  let left = MAX_COMBINATIONS
  collect(collection, { given: noAssumptions, conditions: [] })
  return { items, open }

  function collect(value: Value | undefined, way: Way): void {
    if (isKind(value, 'sensitive')) collect(value.value, way)
    else if (isKind(value, 'choice')) {
      const { condition, then, otherwise } = value
      const decided = decide(condition, way.given)
      left -= 1
      if (left < 0) leaveOpen('it depends on too many conditions', way)
      else {
        if (decided !== false) collect(then, into(condition, true, way))
        if (decided !== true) collect(otherwise, into(condition, false, way))
      }
    } else if (isList(value)) for (const item of value) collect(item, way)
    else add(value, way)
  }

  function add(value: Value | undefined, way: Way): void {
    const text = isSymbolic(value) ? null : scalarText(value)
    if (text !== null) {
      items.set(text, or([items.get(text) ?? or([]), and(way.conditions)]))
    } else if (value !== undefined) {
      leaveOpen(isKind(value, 'unknown') ? value.reason : 'it is no list of strings', way)
    }
  }

  /** A branch that the values given, or assumed, rule out leaves nothing open. */
  function leaveOpen(reason: string, way: Way): void {
    if (settle(and(way.conditions), anyWorld(mode)) !== false) open.push(reason)
  }
}

const into = (condition: Condition, holds: boolean, { given, conditions }: Way): Way => ({
  given: assume(condition, holds, given),
  conditions: [...conditions, holds ? condition : not(condition)],
})
