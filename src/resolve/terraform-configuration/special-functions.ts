import type { Expression } from '../../model/configuration.ts'
import { isKind, isList, isMap, type Value } from '../../model/value.ts'
import { isPlain } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { either, lift } from './lift.ts'
import type { Scope } from './scope.ts'
import { invalid, isInvalid } from './unknowns.ts'

/** `try(a, b, …)`: the first that is no mistake; whether one is may depend on conditions. */
export function firstValid(expressions: readonly Expression[], scope: Scope): Value {
  const [first, ...rest] = expressions
  if (first === undefined) return invalid('none of the expressions given to try can be evaluated')
  return lift([scope.run.evaluate(first, scope)], ([value = null]) => {
    if (isMistake(value)) return firstValid(rest, scope)
    // What isn't known may turn out to be one.
    return isKind(value, 'unknown') && rest.length > 0 ? unknownFrom([value], null) : value
  })
}

/** `can(a)`: whether it is no mistake. */
export function canEvaluate(expressions: readonly Expression[], scope: Scope): Value {
  const [first] = expressions
  if (first === undefined) return invalid('function can is given no expression')
  return lift([scope.run.evaluate(first, scope)], ([value = null]) => {
    if (isMistake(value)) return false
    return isKind(value, 'unknown') ? unknownFrom([value], 'can') : true
  })
}

/** What holds a mistake is one, as Terraform stops at it. */
function isMistake(value: Value | undefined): boolean {
  if (isInvalid(value)) return true
  if (isPlain(value)) return false
  if (isKind(value, 'text')) return value.parts.some((part) => isInvalid(part))
  if (isList(value)) return value.some(isMistake)
  return isMap(value) && Object.values(value).some(isMistake)
}

export function unmarked(value: Value): Value {
  if (isKind(value, 'sensitive')) return value.value
  return isKind(value, 'choice')
    ? either(value.condition, unmarked(value.then ?? null), unmarked(value.otherwise ?? null))
    : value
}
