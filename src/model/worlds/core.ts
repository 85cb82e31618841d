import type { Condition } from './condition.ts'

/** A condition without parts. */
export type Literal = Extract<Condition, { kind: 'equals' | 'open' }>
export type Junction = Extract<Condition, { kind: 'and' | 'or' }>

/** What a condition comes down to beneath names and negations. */
export interface Core {
  readonly of: Exclude<Condition, { kind: 'named' | 'not' }>
  readonly isNegated: boolean
}

/** Of names and negations. Conditions don't change, and a chain of them may be long: it is gone through once. */
const cores = new WeakMap<Condition, Core>()

export function coreOf(condition: Condition): Core {
  let isNegated = false
  let at = condition
  while (at.kind === 'named' || at.kind === 'not') {
    const known = cores.get(at)
    if (known !== undefined) {
      at = known.of
      isNegated = isNegated !== known.isNegated
      break
    }
    if (at.kind === 'not') isNegated = !isNegated
    at = at.of
  }
  const core: Core = { of: at as Core['of'], isNegated }
  if (condition !== core.of) cores.set(condition, core)
  return core
}

export const isJunction = (of: Core['of']): of is Junction => of.kind === 'and' || of.kind === 'or'
