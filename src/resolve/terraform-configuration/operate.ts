import type {
  BinaryExpression,
  BinaryOperator,
  UnaryExpression,
} from '../../model/configuration.ts'
import type { Value } from '../../model/value.ts'
import { asCondition } from './as-condition.ts'
import { toPrimitive } from './convert.ts'
import { equality } from './equality.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'
import type { Scope } from './scope.ts'
import { invalid } from './unknowns.ts'

export function unary(operator: UnaryExpression['operator'], of: Value): Value {
  if (operator === '!') {
    return asCondition(
      lift([toPrimitive(of, 'bool')], ([value = null]) =>
        typeof value === 'boolean' ? !value : noOperand([value], '!'),
      ),
    )
  }
  return lift([toPrimitive(of, 'number')], ([value = null]) =>
    typeof value === 'number' ? -value : noOperand([value], '-'),
  )
}

export function operate({ operator, left, right }: BinaryExpression, scope: Scope): Value {
  const { evaluate } = scope.run
  const first = evaluate(left, scope)
  if (operator === '&&' || operator === '||')
    return logical(operator, first, () => evaluate(right, scope))
  const second = evaluate(right, scope)
  if (operator === '==') return equality(first, second)
  if (operator === '!=') return unary('!', equality(first, second))
  const compute = ARITHMETIC[operator]
  const value = lift(
    [toPrimitive(first, 'number'), toPrimitive(second, 'number')],
    ([a = null, b = null]) => {
      if (typeof a !== 'number' || typeof b !== 'number') return noOperand([a, b], operator)
      const result = compute(a, b)
      if (typeof result === 'boolean') return result
      return Number.isFinite(result)
        ? decimal(result)
        : invalid('a number is divided by zero or grows too large')
    },
  )
  return asCondition(value)
}

const ARITHMETIC: Readonly<
  Record<
    Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>,
    (left: number, right: number) => number | boolean
  >
> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

/** Terraform calculates with more digits than doubles have: 0.1 + 0.2 is 0.3 there. */
function decimal(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15))
}

/** Kleene's logic: what decides by itself decides, whatever the other side is. */
function logical(operator: '&&' | '||', left: Value, right: () => Value): Value {
  const decides = operator === '||'
  const first = toPrimitive(left, 'bool')
  if (first === decides) return decides
  return asCondition(
    lift([first, toPrimitive(right(), 'bool')], ([a = null, b = null]) => {
      if (a === decides || b === decides) return decides
      return typeof a === 'boolean' && typeof b === 'boolean'
        ? !decides
        : noOperand([a, b], operator)
    }),
  )
}

/** `made` tells the operator apart; with a known operand it would need that one's value too. */
function noOperand(values: readonly Settled[], operator: string): Value {
  if (values.includes(null)) return invalid('a null is calculated with')
  const made = values.length === 1 ? operator : null
  return unknownFrom(values, made)
}
