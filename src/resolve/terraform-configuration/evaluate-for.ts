import { addTo } from '../../model/add-to.ts'
import type { ForExpression } from '../../model/configuration.ts'
import { emptyMap, isKind, isList, isMap, type Value } from '../../model/value.ts'
import { keyed } from './access.ts'
import { bounded, listOf } from './bounds.ts'
import { conditionOf } from './conditions.ts'
import { scalarText, toPrimitive } from './convert.ts'
import { unknownFrom } from './first-unknown.ts'
import { either, lift } from './lift.ts'
import { bind, type Run, type Scope } from './scope.ts'
import { invalid } from './unknowns.ts'

/** `[for …]` and `{for …}` over what is known; what decides which items there are moves outward. */
export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const { evaluate } = scope.run
  return lift([evaluate(expression.of, scope)], ([of = null]) => {
    if (!isList(of) && !isMap(of)) {
      return isKind(of, 'unknown') || isKind(of, 'reference')
        ? unknownFrom([of], null)
        : invalid('there is nothing to go through, as the value is no collection')
    }
    const rounds = keyed(of).map(([key, item]) => {
      const inner = bind(scope, expression.itemName, item)
      return expression.keyName === null ? inner : bind(inner, expression.keyName, key)
    })
    const { condition } = expression
    const asked =
      condition === null ? [] : rounds.map((round) => wanted(evaluate(condition, round)))
    return lift(asked, (answers) => {
      const kept = condition === null ? rounds : rounds.filter((_, at) => answers[at] === true)
      const open = answers.find((answer) => answer !== true && answer !== false)
      if (open !== undefined) return unknownFrom([open], null)
      return collect(expression, kept, scope.run)
    })
  })
}

/** True, false, a choice of both, or not known for a reason. */
function wanted(value: Value): Value {
  return lift([toPrimitive(value, 'bool')], ([settled = null]) => {
    if (settled === null) return invalid('the condition of a for is null')
    if (isKind(settled, 'unknown') && settled.variable === null) return settled
    return either(conditionOf(settled), true, false)
  })
}

function collect(expression: ForExpression, rounds: readonly Scope[], run: Run): Value {
  const { evaluate } = run
  const { key, value, groups } = expression
  if (key === null) return listOf(rounds.map((round) => evaluate(value, round)))
  return lift(
    rounds.map((round) => evaluate(key, round)),
    (keys) => {
      const map = emptyMap()
      const grouped = new Map<string, Value[]>()
      for (const [index, round] of rounds.entries()) {
        const name = scalarText(keys[index] ?? null)
        if (name === null) return noKey(keys[index] ?? null)
        const item = evaluate(value, round)
        if (groups) addTo(grouped, name, item)
        else if (Object.hasOwn(map, name)) return invalid('two items of a for have the same key')
        else map[name] = item
      }
      for (const [name, items] of grouped) map[name] = listOf(items)
      return bounded(map)
    },
  )
}

function noKey(key: Value): Value {
  const unknown = unknownFrom([key], null)
  return unknown.cause === 'invalid' ? invalid('a key of the map is not a string') : unknown
}
