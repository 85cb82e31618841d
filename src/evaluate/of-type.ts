import type { SchemaType } from '../model/policy.ts'
import { isKind, isList, isMap, type Value } from '../model/value.ts'
import { mayBeBoolean, mayBeNumber, toBoolean, toNumber } from './compare.ts'

/**
 * Whether a value is of a type, once the service has turned scalars into what its schema asks for;
 * null where that depends on what isn't known.
 */
export function isOfType(value: Value, type: SchemaType): boolean | null {
  if (isKind(value, 'text')) {
    if (type === 'boolean') return mayBeBoolean(value)
    return type === 'number' || type === 'integer' ? mayBeNumber(value) : type === 'string'
  }
  // What `Ref` gives is text; attributes mostly are, but may be numbers, lists and maps as well.
  if (isKind(value, 'reference')) {
    if (type === 'string') return true
    return type === 'null' ||
      (value.attribute === null && (type === 'object' || type === 'array' || type === 'boolean'))
      ? false
      : null
  }
  switch (type) {
    case 'object':
      return isMap(value)
    case 'array':
      return isList(value)
    case 'string':
      return typeof value === 'string'
    case 'boolean':
      return toBoolean(value) !== null
    case 'null':
      return value === null
    case 'number':
      return toNumber(value) !== null
    case 'integer':
      return Number.isInteger(toNumber(value))
  }
}
