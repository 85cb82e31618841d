import { isKind } from '../../../model/value.ts'
import type { Item, PolicyDocument } from './document.ts'
import type { Mentions } from './key-ranges.ts'

/** Accounts and values that documents spell out. */
export function mentionsIn(documents: readonly PolicyDocument[]): Mentions {
  const [only] = documents
  if (only === undefined || documents.length > 1) return collectFrom(documents)
  const mentions = ofDocument.get(only) ?? collectFrom(documents)
  ofDocument.set(only, mentions)
  return mentions
}

/** Several questions are asked of a document, nearly always of it alone. */
const ofDocument = new WeakMap<PolicyDocument, Mentions>()

function collectFrom(documents: readonly PolicyDocument[]): Mentions {
  const accounts = new Set<string>()
  const canonicalIds = new Set<string>()
  let partition = 'aws'
  const values = new Map<string, Set<string>>()
  for (const { statements } of documents) {
    for (const { principal, clauses } of statements) {
      for (const item of principal?.items ?? []) {
        collect(item)
        if (item.kind === 'CanonicalUser' && typeof item.value === 'string')
          canonicalIds.add(item.value)
      }
      for (const { key, items, compares } of clauses) {
        const found = values.get(key) ?? new Set()
        values.set(key, found)
        for (const item of items) {
          collect(item)
          const isFixed =
            typeof item.value === 'string' && !(compares?.isPattern && /[*?]/.test(item.value))
          if (isFixed && typeof item.value === 'string') found.add(item.value)
        }
      }
    }
  }
  return { accounts, values, partition, canonicalIds }

  function collect({ value }: Item): void {
    const parts = isKind(value, 'text') ? value.parts : [value]
    for (const part of parts) {
      if (typeof part !== 'string') continue
      partition = /(?:^|\W)arn:(aws[a-z-]*):/.exec(part)?.[1] ?? partition
      for (const [number] of part.matchAll(/(?<!\d)\d{12}(?!\d)/g)) accounts.add(number)
    }
  }
}
