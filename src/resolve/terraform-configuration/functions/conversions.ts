import { isKind } from '../../../model/value.ts'
import { toPrimitive } from '../convert.ts'
import { secret } from '../lift.ts'
import { type BuiltIn, lenient } from './function-type.ts'

/** Functions that change a value's type or marks. */
export const conversions: Readonly<Record<string, BuiltIn>> = {
  tostring: lenient(1, 1, ([value = null]) => toPrimitive(value, 'string')),
  tonumber: lenient(1, 1, ([value = null]) => toPrimitive(value, 'number')),
  tobool: lenient(1, 1, ([value = null]) => toPrimitive(value, 'bool')),
  sensitive: lenient(1, 1, ([value = null]) => (isKind(value, 'unknown') ? value : secret(value))),
  ephemeralasnull: lenient(1, 1, ([value = null]) => value),
}
