import type { Block } from '../../model/configuration.ts'
import { always, and, type Condition, not, or } from '../../model/worlds/condition.ts'
import { anyWorld } from '../../model/worlds/world.ts'
import { canHold, withoutOpen } from '../asserted-conditions.ts'
import { conditionOf, isSmall } from './conditions.ts'
import { type ModuleInstance, moduleScope, type Run, type Scope } from './scope.ts'
import { validationsOf } from './validations.ts'

/** Steps of the search for a world in which validations hold. */
const MAX_STEPS = 5_000
const MAX_VALIDATIONS = 200

/** Where validations let the configuration be planned, and what is said of those that nothing meets. */
export interface PossibleWorlds {
  readonly when: Condition
  readonly notes: readonly string[]
}

/**
 * The worlds in which every validation of a variable holds: a plan is made in no other. One that the
 * values given, or the defaults, break is left out, so that there is something to judge.
 */
export function possibleWorlds(modules: readonly ModuleInstance[], run: Run): PossibleWorlds {
  const met: Condition[] = []
  const notes: string[] = []
  for (const module of modules) {
    for (const [name, declared] of module.node.module.variables) {
      const condition = validated(declared, module, run)
      if (condition.kind === 'constant' && condition.value) continue
      if (met.length >= MAX_VALIDATIONS) return { when: and(met), notes }
      const all = and([...met, condition])
      if (isSmall(all) && canHold(all, anyWorld(run.given.assume), MAX_STEPS)) met.push(condition)
      else notes.push(refused(module, name))
    }
  }
  return { when: and(met), notes }
}

function refused({ address }: ModuleInstance, name: string): string {
  const variable = address === '' ? `var.${name}` : `var.${name} of ${address}`
  return `A validation of ${variable} holds for none of the values that the variables may have: the configuration is judged without it.`
}

function validated(declared: Block, module: ModuleInstance, run: Run): Condition {
  const scope = moduleScope(run, module)
  const holds = validationsOf(declared).map((condition) =>
    withoutOpen(conditionOf(run.evaluate(condition, scope))),
  )
  return holds.length === 0 ? always : or([not(module.exists), and(holds)])
}

/** Where the preconditions of a block let it be planned. */
export function preconditionsOf({ body }: Block, scope: Scope): Condition {
  const holds = body.blocks
    .filter(({ type }) => type === 'lifecycle')
    .flatMap((lifecycle) => lifecycle.body.blocks.filter(({ type }) => type === 'precondition'))
    .flatMap((block) => block.body.attributes.get('condition')?.value ?? [])
    .map((condition) => withoutOpen(conditionOf(scope.run.evaluate(condition, scope))))
  const condition = and(holds)
  const { assume } = scope.run.given
  return isSmall(condition) && canHold(condition, anyWorld(assume), MAX_STEPS) ? condition : always
}
