import type { Block, Expression } from '../../model/configuration.ts'
import { plain } from '../plain.ts'
import type { GivenValue } from './given-values.ts'
import { emptyMemo } from './module-value.ts'
import { moduleScope, type Run, type Scope } from './scope.ts'

/** The conditions that a variable's value has to meet. */
export function validationsOf({ body }: Block): readonly Expression[] {
  return body.blocks.flatMap((block) => {
    const condition =
      block.type === 'validation' ? block.body.attributes.get('condition') : undefined
    return condition === undefined ? [] : [condition.value]
  })
}

/** Expressions that the trial of one value may take. */
const MAX_STEPS = 20_000

/**
 * Tells of a value, as text, whether a variable of the root module may have it: none of its validations
 * certainly refuses it. Null where there are none, or where a value is being tried already.
 */
export function admitsOf(
  declared: Block,
  name: string,
  scope: Scope,
): ((text: string) => boolean) | null {
  const conditions = validationsOf(declared)
  const { run } = scope
  if (conditions.length === 0 || run.isTrial) return null
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const admitted = isAdmitted(text, name, conditions, scope)
    known.set(text, admitted)
    return admitted
  }
}

function isAdmitted(
  text: string,
  name: string,
  conditions: readonly Expression[],
  { run, module }: Scope,
): boolean {
  const value: GivenValue =
    text === 'null'
      ? { kind: 'expression', expression: { kind: 'literal', value: null, start: 0, end: 0 } }
      : { kind: 'text', text }
  const steps = Math.min(run.steps, MAX_STEPS)
  const trial: Run = {
    ...run,
    values: new Map(run.values).set(name, value),
    errors: [],
    steps,
    isTrial: true,
  }
  const scope = moduleScope(trial, { ...module, memo: emptyMemo() })
  const isRefused = conditions.some((condition) => {
    return plain(trial.evaluate(condition, scope)) === false
  })
  run.steps -= steps - trial.steps
  return !isRefused
}
