import { controls as catalog } from 'stackgate:catalog'
import { entries } from 'stackgate:policies'
import type { CatalogControl } from '../model/catalog.ts'
import { nearestWord } from '../model/nearest-word.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'

/** How much another tool asks, beside our question. */
export type PeerScope = 'same' | 'looser' | 'stricter'

export interface PeerMatch {
  readonly tool: string
  readonly scope: PeerScope
  readonly control: CatalogControl
  /** Null: no policy asks it yet, or none can. */
  readonly entry: PolicyEntry | null
}

/** What a name that is no policy's stands for. */
export type FoundName =
  | { readonly kind: 'control'; readonly control: CatalogControl }
  /** `name` as that tool writes it. */
  | { readonly kind: 'peer'; readonly name: string; readonly matches: readonly PeerMatch[] }
  | { readonly kind: 'none'; readonly near: string | null }

/**
 * Looks a name up that no policy has: a control that is known, or another tool's name of a question.
 * `others`: further names that may have been meant.
 */
export function findName(name: string, others: Iterable<string>): FoundName {
  const control = catalog.find(({ id }) => id === name)
  if (control !== undefined) return { kind: 'control', control }
  const wanted = name.toLowerCase()
  const names = new Set(others)
  const matches: PeerMatch[] = []
  let written = name
  for (const known of catalog) {
    names.add(known.id)
    for (const [tool, peers] of Object.entries(known.peers ?? {})) {
      for (const peer of peers) {
        const [own = peer, scope] = peer.split(' (')
        names.add(own)
        if (own.toLowerCase() !== wanted) continue
        written = own
        matches.push({
          tool,
          scope: scope === 'looser)' ? 'looser' : scope === 'stricter)' ? 'stricter' : 'same',
          control: known,
          entry: entries.find(({ id }) => id === known.id) ?? null,
        })
      }
    }
  }
  if (matches.length > 0) return { kind: 'peer', name: written, matches }
  return { kind: 'none', near: nearestWord(name, names) }
}
