import type { Condition } from './condition.ts'
import type { Literal } from './core.ts'
import { noExclusions } from './exclusions.ts'
import { withValue } from './variable-state.ts'
import { settleCore, type World } from './world.ts'

/** A world in the making: nobody has seen it yet. */
export interface Draft {
  readonly world: World
  /** False where it contradicts what stands. */
  readonly settle: (of: Literal | Constant, holds: boolean) => boolean
}

type Constant = Extract<Condition, { kind: 'constant' }>

/** @param spend is told of what is copied */
export function createDraft({ assume, ...before }: World, spend: (steps: number) => void): Draft {
  spend(before.variables.size + before.guesses.size + before.open.size)
  const variables = new Map(before.variables)
  const guesses = new Map(before.guesses)
  const open = new Map(before.open)
  const world: World = { assume, variables, guesses, open }

  function settleLiteral(of: Literal | Constant, holds: boolean): boolean {
    const settled = settleCore(of, world)
    if (settled !== null) return settled === holds
    if (of.kind === 'open') open.set(of.id, holds)
    if (of.kind !== 'equals') return true
    const { variable, value, guess } = of
    const states = guess === undefined ? variables : guesses
    const known = states.get(variable.id) ?? { variable, is: null, isNot: noExclusions }
    states.set(variable.id, withValue(known, value, holds))
    return true
  }

  return { world, settle: settleLiteral }
}
