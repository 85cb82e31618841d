import type { Raw, RawMap } from '../../model/document.ts'

export function isRawMap(value: Raw | undefined): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member; undefined where there is none, or the value is no map. */
export function memberOf(value: Raw | undefined, name: string): Raw | undefined {
  return isRawMap(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function mapAt(value: Raw | undefined, name: string): RawMap {
  const member = memberOf(value, name)
  return isRawMap(member) ? member : {}
}

export function listAt(value: Raw | undefined, name: string): readonly Raw[] {
  const member = memberOf(value, name)
  return Array.isArray(member) ? (member as readonly Raw[]) : []
}

export function stringAt(value: Raw | undefined, name: string): string | null {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : null
}
