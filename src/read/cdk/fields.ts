import type { Raw, RawMap } from '../../model/document.ts'

/** What untrusted JSON holds under a name; undefined where that isn't its own. */
export function fieldOf(map: RawMap | null, name: string): Raw | undefined {
  return map !== null && Object.hasOwn(map, name) ? map[name] : undefined
}

export function mapOf(value: Raw | undefined): RawMap | null {
  if (typeof value !== 'object' || value === null || isList(value)) return null
  return value
}

/** A text that says something; null else. */
export function textOf(value: Raw | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function listOf(value: Raw | undefined): readonly Raw[] {
  return isList(value) ? value : []
}

function isList(value: Raw | undefined): value is readonly Raw[] {
  return Array.isArray(value)
}
