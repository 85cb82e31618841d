import type { Expression } from '../../model/configuration.ts'
import { SPLAT_ITEM } from '../../model/configuration.ts'
import { emptyMap, isKind, type Value } from '../../model/value.ts'
import { indexOf, splat } from './access.ts'
import { bounded, listOf } from './bounds.ts'
import { callFunction } from './call-function.ts'
import { conditional } from './conditional.ts'
import { scalarText } from './convert.ts'
import { evaluateFor } from './evaluate-for.ts'
import { evaluateTemplate } from './evaluate-template.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift } from './lift.ts'
import { operate, unary } from './operate.ts'
import { resolveReference } from './references.ts'
import { bind, type Scope } from './scope.ts'
import { beyondLimit, invalid } from './unknowns.ts'

/**
 * Expressions inside one another, those that references lead to included. Each takes several frames
 * of the stack.
 */
const MAX_DEPTH = 400

/**
 * What an expression stands for, as far as it can be known without a plan. Null is Terraform's null.
 * Never throws for what the configuration says.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  if (expression.kind === 'literal') return expression.value
  const { run } = scope
  if (run.steps <= 0) return beyondLimit('the configuration takes more steps than are followed')
  if (run.depth >= MAX_DEPTH) {
    return beyondLimit('the expressions that it depends on go deeper than is followed')
  }
  run.steps--
  run.depth++
  try {
    return evaluateCompound(expression, scope)
  } finally {
    run.depth--
  }
}

type Compound = Exclude<Expression, { kind: 'literal' }>

function evaluateCompound(expression: Compound, scope: Scope): Value {
  switch (expression.kind) {
    case 'template':
      return evaluateTemplate(expression.parts, scope)
    case 'variable':
    case 'attribute':
      return resolveReference(expression, scope)
    case 'index':
      return indexOf(evaluate(expression.of, scope), evaluate(expression.key, scope), scope.run)
    case 'splat':
      return splat(evaluate(expression.of, scope), scope.run, (item) =>
        evaluate(expression.each, bind(scope, SPLAT_ITEM, item)),
      )
    case 'call':
      return callFunction(expression, scope)
    case 'list':
      return listOf(expression.items.map((item) => evaluate(item, scope)))
    case 'object':
      return evaluateObject(expression, scope)
    case 'for':
      return evaluateFor(expression, scope)
    case 'conditional':
      return conditional(expression, scope)
    case 'unary':
      return unary(expression.operator, evaluate(expression.of, scope))
    case 'binary':
      return operate(expression, scope)
  }
}

function evaluateObject(expression: Compound & { kind: 'object' }, scope: Scope): Value {
  const keys = expression.items.map(({ key }) => evaluate(key, scope))
  const values = expression.items.map(({ value }) => evaluate(value, scope))
  return lift(keys, (settled) => {
    const map = emptyMap()
    for (const [index, key] of settled.entries()) {
      const name = scalarText(key)
      if (name !== null) map[name] = values[index] ?? null
      else if (key === null) return invalid('a key of the map is null')
      else if (isKind(key, 'unknown') || isKind(key, 'text') || isKind(key, 'reference')) {
        return unknownFrom([key], null)
      } else return invalid('a key of the map is not a string')
    }
    scope.run.written.set(map, { by: expression, scope })
    return bounded(map)
  })
}
