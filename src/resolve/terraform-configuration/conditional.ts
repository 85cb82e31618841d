import type { ConditionalExpression } from '../../model/configuration.ts'
import { isKind, sensitive, type Value } from '../../model/value.ts'
import { conditionOf } from './conditions.ts'
import { either, lift } from './lift.ts'
import type { Evaluate, Scope } from './scope.ts'
import { isInvalid } from './unknowns.ts'

/** `condition ? then : otherwise`: one of them where that is known, else a choice. */
export function conditional(
  expression: ConditionalExpression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const asked = evaluate(expression.condition, scope)
  if (isInvalid(asked)) return asked
  const condition = conditionOf(asked)
  const isSecret = isKind(asked, 'sensitive')
  const value =
    condition.kind === 'constant'
      ? evaluate(condition.value ? expression.then : expression.otherwise, scope)
      : // Lifted, so that what a branch asks again is settled in it.
        lift(
          [
            either(
              condition,
              evaluate(expression.then, scope),
              evaluate(expression.otherwise, scope),
            ),
          ],
          ([settled = null]) => settled,
        )
  return isSecret ? sensitive(value) : value
}
