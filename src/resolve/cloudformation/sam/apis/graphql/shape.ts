import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { Refusal } from '../refusal.ts'

/**
 * The settings of a part of a GraphQL API, which takes no others and none with a function in their
 * place. @param names those that must be there begin with an exclamation mark
 */
export function settingsIn(raw: Raw | undefined, what: string, names: string): RawMap {
  if (!isRawMap(raw)) throw new Refusal(`${what} is not a map`)
  const known = new Set(names.split(' ').map((name) => name.replace('!', '')))
  if (Object.keys(raw).some((name) => !known.has(name))) {
    throw new Refusal(`${what} has a setting that there is none of`)
  }
  for (const name of names.split(' ')) {
    if (name.startsWith('!') && (memberOf(raw, name.slice(1)) ?? null) === null) {
      throw new Refusal(`${what} has no ${name.slice(1)}`)
    }
  }
  return raw
}

/** The members of a map, by name. */
export function membersIn(
  raw: Raw | undefined,
  what: string,
): readonly (readonly [name: string, raw: Raw])[] {
  if ((raw ?? null) === null) return []
  if (!isRawMap(raw)) throw new Refusal(`${what} is not a map`)
  return Object.keys(raw).map((name) => [name, raw[name] ?? null] as const)
}
