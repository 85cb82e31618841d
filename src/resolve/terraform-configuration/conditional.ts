import type { ConditionalExpression } from '../../model/configuration.ts'
import type { Value } from '../../model/value.ts'
import { conditionOf } from './conditions.ts'
import { either, isSecret, lift, secret } from './lift.ts'
import type { Scope } from './scope.ts'
import { isInvalid } from './unknowns.ts'

/** `condition ? then : otherwise`: one of them where that is known, else a choice. */
export function conditional(expression: ConditionalExpression, scope: Scope): Value {
  const { evaluate } = scope.run
  const asked = evaluate(expression.condition, scope)
  if (isInvalid(asked)) return asked
  const condition = conditionOf(asked)
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
  return isSecret(asked) ? secret(value) : value
}
