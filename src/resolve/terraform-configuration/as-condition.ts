import { isKind, type Value } from '../../model/value.ts'
import { conditionOf } from './conditions.ts'
import { either } from './lift.ts'

/** A choice between true and false is one condition, which keeps what is made of it small. */
export function asCondition(value: Value): Value {
  return isKind(value, 'choice') && isBoolean(value)
    ? either(conditionOf(value), true, false)
    : value
}

function isBoolean(value: Value | undefined): boolean {
  if (typeof value === 'boolean') return true
  return isKind(value, 'choice') && isBoolean(value.then) && isBoolean(value.otherwise)
}
