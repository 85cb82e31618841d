import { isList, isMap, type Value, type ValueList, type ValueMap } from '../../../model/value.ts'
import { scalarNumber, scalarText } from '../convert.ts'
import { refuse } from './function-type.ts'

/** Arguments as what a function takes; each refuses where it is something else. */

export function textArgument(value: Value | undefined): string {
  return scalarText(value ?? null) ?? refuse('takes a string where something else is given')
}

export function numberArgument(value: Value | undefined): number {
  return scalarNumber(value ?? null) ?? refuse('takes a number where something else is given')
}

export function integerArgument(value: Value | undefined): number {
  const number = numberArgument(value)
  return Number.isInteger(number) ? number : refuse('takes a whole number')
}

/** Refuses before work of this size, in characters or items, is begun. */
export function limitWork(size: number): void {
  if (size > MAX_WORK) refuse('gives more than is followed')
}

const MAX_WORK = 16 * 1024 * 1024

export function listArgument(value: Value | undefined): ValueList {
  return isList(value) ? value : refuse('takes a list where something else is given')
}

export function mapArgument(value: Value | undefined): ValueMap {
  return isMap(value) ? value : refuse('takes a map where something else is given')
}

export function textsArgument(value: Value | undefined): string[] {
  return listArgument(value).map(textArgument)
}
