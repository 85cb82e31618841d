import type { ConditionalExpression } from '../../model/configuration.ts'
import type { Value } from '../../model/value.ts'
import { conditionOf } from './conditions.ts'
import { toPrimitive } from './convert.ts'
import { unifiedWherePossible } from './functions/unify.ts'
import { either, isSecret, lift, secret } from './lift.ts'
import type { Scope } from './scope.ts'
import { invalid, isInvalid } from './unknowns.ts'

/** `condition ? then : otherwise`: one of them where that is known, else a choice. */
export function conditional(expression: ConditionalExpression, scope: Scope): Value {
  const { evaluate } = scope.run
  const asked = toPrimitive(evaluate(expression.condition, scope), 'bool')
  if (isInvalid(asked)) return asked
  if (asked === null) return invalid('the condition of a conditional is null')
  const condition = conditionOf(asked)
  const value =
    condition.kind === 'constant'
      ? taken(expression, condition.value, scope)
      : // Lifted, so that what a branch asks again is settled in it.
        lift(
          [
            either(
              condition,
              ...ofOneType(evaluate(expression.then, scope), evaluate(expression.otherwise, scope)),
            ),
          ],
          ([settled = null]) => settled,
        )
  return isSecret(asked) ? secret(value) : value
}

/** The other branch isn't evaluated; where it is written out as a string, this one is a string as well. */
function taken(expression: ConditionalExpression, holds: boolean, scope: Scope): Value {
  const [by, other] = holds
    ? [expression.then, expression.otherwise]
    : [expression.otherwise, expression.then]
  const value = scope.run.evaluate(by, scope)
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  return isScalar && other.kind === 'literal' ? ofOneType(value, other.value)[0] : value
}

/** Both branches are of one type: beside a string a number is its text. */
function ofOneType(then: Value, otherwise: Value): [Value, Value] {
  const [first = null, second = null] = unifiedWherePossible([then, otherwise])
  return [first, second]
}
