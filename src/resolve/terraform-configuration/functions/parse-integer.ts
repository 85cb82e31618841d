import { refuse } from './function-type.ts'

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A whole number in a base up to 62; past 36 the capital letters are digits of their own. */
export function parseInteger(text: string, base: number): number {
  if (base < 2 || base > 62) return refuse('takes a base from 2 to 62')
  const [, sign = '', digits = ''] = /^([-+]?)([0-9A-Za-z]{1,400})$/.exec(text) ?? []
  if (digits === '') return refuse('takes digits of its base')
  let number = 0n
  for (const digit of digits) {
    const value = digitOf(digit, base)
    if (value < 0 || value >= base) return refuse('takes digits of its base')
    number = number * BigInt(base) + BigInt(value)
  }
  return Number(sign === '-' ? -number : number)
}

function digitOf(digit: string, base: number): number {
  const value = DIGITS.indexOf(base > 36 ? digit : digit.toLowerCase())
  return value === -1 ? DIGITS.indexOf(digit.toLowerCase()) + 26 : value
}
