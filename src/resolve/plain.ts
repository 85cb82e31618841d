import { isKind, type Value } from '../model/value.ts'

/** A value without the mark that it is sensitive. */
export function plain(value: Value): Value
export function plain(value: Value | undefined): Value | undefined
export function plain(value: Value | undefined): Value | undefined {
  return isKind(value, 'sensitive') ? value.value : value
}
