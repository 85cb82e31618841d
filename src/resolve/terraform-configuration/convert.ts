import { isKind, isList, isMap, type Value } from '../../model/value.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'
import { invalid } from './unknowns.ts'

/** A number as Terraform writes it into a string. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(BigInt(value))
  const text = String(value)
  if (!text.includes('e')) return text
  const [mantissa = '0', exponent = '0'] = text.split('e')
  const digits = mantissa.replace(/[-.]/g, '')
  const places = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0)
  const sign = value < 0 ? '-' : ''
  if (places >= 0) return `${sign}${digits}${'0'.repeat(Math.min(places, 400))}`
  const padded = digits.padStart(Math.min(1 - places, 400), '0')
  return `${sign}${padded.slice(0, places)}.${padded.slice(places)}`
}

/** The string that a scalar is converted to; null where there is none. */
export function scalarText(value: Value): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'boolean' ? String(value) : null
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

/** The number that a scalar is converted to; null where there is none. */
export function scalarNumber(value: Value): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.length > 400 || !NUMBER.test(value)) return null
  return Number(value)
}

/** The boolean that a scalar is converted to; null where there is none. */
function scalarBoolean(value: Value): boolean | null {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === '1') return true
  return value === 'false' || value === '0' ? false : null
}

export type Primitive = 'string' | 'number' | 'bool'

/** Converts to a primitive type. What isn't known stays as it is; null stays null. */
export function toPrimitive(value: Value, type: Primitive): Value {
  return lift([value], ([settled]) => convertSettled(settled ?? null, type))
}

function convertSettled(value: Settled, type: Primitive): Value {
  if (value === null) return null
  if (isKind(value, 'unknown')) return value
  if (isKind(value, 'reference') || isKind(value, 'text')) {
    return type === 'string' ? value : unknownFrom([value], type)
  }
  if (isList(value) || isMap(value))
    return invalid(`a ${type} is expected, and a collection is given`)
  const converted =
    type === 'string'
      ? scalarText(value)
      : type === 'number'
        ? scalarNumber(value)
        : scalarBoolean(value)
  return converted ?? invalid(`a ${type} is expected, and something else is given`)
}
