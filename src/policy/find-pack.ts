import { packs } from 'stackgate:policies'
import { didYouMean } from '../model/nearest-word.ts'
import type { PackEntry } from '../model/policy-entry.ts'

/** The built-in packs, sorted by id; `all` is none of them, as it is made anew for each run. */
export const builtInPacks: readonly PackEntry[] = packs

/** A built-in pack by its name; else what to say of the name. */
export function findPack(name: string): PackEntry | string {
  const pack = packs.find(({ id }) => id === name)
  if (pack !== undefined) return pack
  const ids = packs.map(({ id }) => id)
  const begun = ids.filter((id) => id.startsWith(name))
  const near =
    begun.length > 0
      ? ` Did you mean ${begun.map((id) => `"${id}"`).join(' or ')}?`
      : didYouMean(name, ids)
  return `There is no framework or pack named "${name}".${near || ` There are ${ids.join(', ')}.`}`
}
