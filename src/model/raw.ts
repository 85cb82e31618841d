import type { Raw, RawMap } from './document.ts'

export const isRawList = (raw: Raw | undefined): raw is readonly Raw[] => Array.isArray(raw)

export function isRawMap(raw: Raw | undefined): raw is RawMap {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Reads an own member of a map; undefined where there is none, or no map. */
export function memberOf(raw: Raw | undefined, name: string): Raw | undefined {
  return isRawMap(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined
}

/** The only member of a map that has one: a function with its argument. */
export function onlyMember(raw: Raw | undefined): readonly [name: string, value: Raw] | null {
  if (!isRawMap(raw)) return null
  const [name, ...others] = Object.keys(raw)
  const value = name === undefined ? undefined : raw[name]
  return name === undefined || value === undefined || others.length > 0 ? null : [name, value]
}

/** A scalar as the service writes it where it wants a string; null for anything else. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** The list under a name; empty where there is none. */
export function listAt(raw: Raw | undefined, name: string): readonly Raw[] {
  const list = memberOf(raw, name)
  return isRawList(list) ? list : []
}

/** The items of a list; of anything else, that alone, since many a list of one may be written so. */
export function listed(raw: Raw | undefined): readonly Raw[] {
  if (raw === undefined) return []
  return isRawList(raw) ? raw : [raw]
}
