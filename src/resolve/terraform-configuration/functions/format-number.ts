import { numberText } from '../convert.ts'
import { refuse } from './function-type.ts'

/** How a verb of `format` writes a number: `%+.2f`. */
export interface NumberFormat {
  readonly flags: string
  readonly precision: number | null
  readonly letter: string
}

const BASES: ReadonlyMap<string, number> = new Map([
  ['b', 2],
  ['o', 8],
  ['x', 16],
  ['X', 16],
])

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['b', '0b'],
  ['o', '0'],
  ['x', '0x'],
  ['X', '0X'],
])

/** As Go writes numbers by the same verb. */
export function formatNumber({ flags, precision, letter }: NumberFormat, number: number): string {
  const sign = number < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  return sign + unsigned(letter, precision, flags.includes('#'), Math.abs(number))
}

function unsigned(
  letter: string,
  precision: number | null,
  isPrefixed: boolean,
  number: number,
): string {
  const base = BASES.get(letter)
  if (base !== undefined) {
    const digits = whole(number).toString(base)
    const prefix = isPrefixed ? (PREFIXES.get(letter) ?? '') : ''
    return prefix + (letter === 'X' ? digits.toUpperCase() : digits)
  }
  switch (letter) {
    case 'd':
      return numberText(Number(whole(number)))
    case 'f':
      return fixed(number, precision ?? 6)
    case 'e':
      return exponential(number, precision ?? 6)
    case 'E':
      return exponential(number, precision ?? 6).toUpperCase()
    case 'g':
      return general(number, precision)
    case 'G':
      return general(number, precision).toUpperCase()
    default:
      return refuse(`has no verb %${letter}`)
  }
}

function whole(number: number): bigint {
  return Number.isInteger(number) ? BigInt(number) : refuse('takes a whole number for this verb')
}

/** A half is rounded to the even digit. */
function fixed(number: number, places: number): string {
  const most = Math.min(places, 100)
  const exact = number.toFixed(100)
  const point = exact.indexOf('.')
  if (number >= 1e21 || point === -1) return number.toFixed(most)
  const rest = exact.slice(point + 1 + most)
  const isHalf = /^50*$/.test(rest)
  const before = exact.slice(0, point + 1 + most).replace(/\.$/, '')
  return isHalf && /[02468]$/.test(before) ? before : number.toFixed(most)
}

/** An exponent has two digits at least. */
function exponential(number: number, precision?: number): string {
  const written =
    precision === undefined
      ? number.toExponential()
      : number.toExponential(Math.min(precision, 100))
  return written.replace(/([-+])(\d)$/, '$10$2')
}

/**
 * `%g`, with as few digits as tell the number apart, or so many: with an exponent below -4, and from the
 * number of digits on, which is taken for 6 where none is asked for.
 */
export function general(number: number, precision: number | null = null): string {
  const most = precision === null ? null : Math.min(Math.max(precision, 1), 100)
  const [mantissa = '0', power = '0'] = (
    most === null ? number.toExponential() : number.toExponential(most - 1)
  ).split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0'
  const exponent = Number(power)
  const from =
    most === null ? 6 : most > digits.length && digits.length > exponent ? digits.length : most
  if (exponent < -4 || exponent >= Math.max(from, most === null ? 6 : 0)) {
    return exponential(Number(`${digits.slice(0, 1)}.${digits.slice(1) || '0'}e${exponent}`))
  }
  return numberText(Number(`${digits.slice(0, 1)}.${digits.slice(1) || '0'}e${exponent}`))
}
