import type { Raw, RawMap } from '../../model/document.ts'
import { isRawMap, memberOf } from '../../model/raw.ts'

export function mapAt(value: Raw | undefined, name: string): RawMap {
  const member = memberOf(value, name)
  return isRawMap(member) ? member : {}
}

export function stringAt(value: Raw | undefined, name: string): string | null {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : null
}
