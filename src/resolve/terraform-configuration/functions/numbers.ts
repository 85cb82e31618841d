import type { Value } from '../../../model/value.ts'
import { listOf } from '../bounds.ts'
import { integerArgument, listArgument, numberArgument } from './arguments.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

/** Functions over numbers that are known. */
export const numbers: Readonly<Record<string, BuiltIn>> = {
  abs: ofNumber(Math.abs),
  ceil: ofNumber(Math.ceil),
  floor: ofNumber(Math.floor),
  signum: strict(1, 1, ([number]) => Math.sign(integerArgument(number))),
  log: strict(2, 2, ([number, base]) =>
    finite(Math.log(numberArgument(number)) / Math.log(numberArgument(base))),
  ),
  pow: strict(2, 2, ([base, exponent]) => finite(numberArgument(base) ** numberArgument(exponent))),
  max: strict(1, '…', (values) => extreme(values, Math.max)),
  min: strict(1, '…', (values) => extreme(values, Math.min)),
  sum: strict(1, 1, ([list]) => {
    const items = listArgument(list)
    if (items.length === 0) refuse('takes a list that is not empty')
    return finite(items.reduce<number>((total, item) => total + numberArgument(item), 0))
  }),
  range: strict(1, 3, (values) => {
    const [first = 0, second, third] = values.map(numberArgument)
    const [start, limit] = second === undefined ? [0, first] : [first, second]
    return counted(start, limit, third ?? (limit < start ? -1 : 1))
  }),
}

function ofNumber(compute: (number: number) => number): BuiltIn {
  return strict(1, 1, ([number]) => compute(numberArgument(number)))
}

function extreme(values: readonly Value[], pick: (...numbers: number[]) => number): number {
  return values.map(numberArgument).reduce((found, number) => pick(found, number))
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : refuse('gives no finite number')
}

/** Terraform makes no more than that either. */
const MOST = 1024

function counted(start: number, limit: number, step: number): Value {
  if (start === limit) return listOf([])
  if (step === 0 || (limit > start && step < 0) || (limit < start && step > 0)) {
    return refuse('takes a step that leads to its end')
  }
  const numbers: number[] = []
  for (let at = start; step > 0 ? at < limit : at > limit; at += step) {
    if (numbers.length >= MOST) return refuse(`gives more than ${MOST} numbers`)
    numbers.push(at)
  }
  return listOf(numbers)
}
