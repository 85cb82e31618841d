import type { Written } from './document.ts'
import type { Language } from './language.ts'

/**
 * The sets of values that were made of an element of a statement, by how it was read: what was found out
 * of one is known by the object. Null where something isn't written out: that has other names in other
 * questions, and so other sets.
 */
export type Made = Map<string, Language> | null

export const madeOf = (items: readonly { readonly value: Written }[]): Made =>
  items.every(isPlainText) ? new Map() : null

const isPlainText = ({ value }: { readonly value: Written }) =>
  typeof value === 'string' && !value.includes('${')
