import { isRawMap, memberOf } from '../../model/raw.ts'
import { and, type Condition, type Variable } from '../../model/worlds/condition.ts'
import { noExclusions } from '../../model/worlds/exclusions.ts'
import { anyWorld, settle } from '../../model/worlds/world.ts'
import { canHold } from '../asserted-conditions.ts'
import { sizeWithin } from './conditions.ts'
import { MAX_ALTERNATIVES, MAX_CONDITION_SIZE } from './limits.ts'
import { quoted } from './problems.ts'
import { ruleCondition } from './rule-conditions.ts'
import type { StackContext } from './stack-context.ts'

/**
 * The condition under which the template's `Rules` let it be deployed: its resources exist in no other
 * world. Null: in all. A rule that the values given, or the defaults, break is left out, so that there
 * is something to judge.
 */
export function deployableWhen(context: StackContext): Condition | null {
  const rules = memberOf(context.stack.template.content, 'Rules')
  const met: Condition[] = []
  if (!isRawMap(rules)) return null
  for (const [name, rule] of Object.entries(rules).slice(0, MOST_RULES)) {
    const condition = ruleCondition(rule, context)
    // A rule that is too large to be followed is taken for met.
    if (sizeWithin(condition, MOST_PARTS) < 0 || isAlways(condition)) continue
    const { assume } = context.stack.given
    if (canHold(and([...met, condition]), anyWorld(assume), MOST_STEPS)) met.push(condition)
    else {
      context.problems.noteIn(
        `Rule ${quoted(name)} holds for none of the values that the parameters may have: the template is judged without it.`,
        rules,
        name,
      )
    }
  }
  return met.length === 0 ? null : and(met)
}

const MOST_RULES = 100
const MOST_STEPS = MAX_CONDITION_SIZE * 5

/** Of one rule: each resource exists by all of them. */
const MOST_PARTS = 200

/** Whether a condition on one variable holds for each value that the variable may have. */
function isAlways(condition: Condition): boolean {
  if (condition.kind === 'constant') return condition.value
  const variables = new Map<string, Variable>()
  collect(condition, variables)
  const [variable, ...others] = variables.values()
  const allowed = variable?.allowed
  if (variable === undefined || others.length > 0 || !allowed) return false
  if (allowed.length > MAX_ALTERNATIVES) return false
  return allowed.every((value) => {
    const world = anyWorld('all')
    const state = { variable, is: value, isNot: noExclusions }
    const told = { ...world, variables: new Map([[variable.id, state]]) }
    return settle(condition, told) === true
  })
}

function collect(condition: Condition, into: Map<string, Variable>): void {
  if (condition.kind === 'equals') into.set(condition.variable.id, condition.variable)
  else if (condition.kind === 'and' || condition.kind === 'or') {
    for (const part of condition.of) collect(part, into)
  } else if (condition.kind === 'not' || condition.kind === 'named') collect(condition.of, into)
}
