import { isEmpty, type Language } from './language.ts'
import type { Atom, Range } from './range.ts'
import { isOpenSymbol } from './tokens.ts'

/**
 * Where texts that aren't known are characters of their own, a request is one of many: it holds them as
 * one pattern spells them. All else that must hold of it need only hold of one of those many. Only of
 * what such a pattern is about: any other value is the same in all of the many.
 */
export function loosened(atoms: readonly Atom[]): readonly Atom[] {
  const open = openDimensions(atoms)
  if (open.size === 0) return atoms
  const spelledOut = new Set<string>()
  return atoms.map((atom) => {
    const { dimension, language } = atom
    if (!open.has(dimension)) return atom
    if (isOpen(language) && !spelledOut.has(dimension)) {
      spelledOut.add(dimension)
      return atom
    }
    return { ...atom, language: loose(language) }
  })
}

/** What is spelled by patterns that hold texts which aren't known. */
export const openDimensions = (atoms: readonly Atom[]): ReadonlySet<string> =>
  new Set(atoms.filter(({ language }) => isOpen(language)).map(({ dimension }) => dimension))

const isOpen = (language: Language): boolean =>
  language.kind === 'text' &&
  !language.isNegated &&
  language.patterns.some((pattern) => pattern.some(isOpenSymbol))

/** A range, read so. */
export function looseRange(range: Range): Range {
  const known = ranges.get(range)
  if (known !== undefined) return known
  const made = { ...range, within: range.within.map(loose) }
  ranges.set(range, made)
  return made
}

const ranges = new WeakMap<Range, Range>()
const languages = new WeakMap<Language, Language>()

/** What is negated must be missed for certain to be out. */
function loose(language: Language): Language {
  if (language.isNegated || language.mode === 'may') return language
  if (language.kind === 'text' && isEmpty(language)) return language
  const known = languages.get(language)
  if (known !== undefined) return known
  const made: Language = { ...language, mode: 'may' }
  languages.set(language, made)
  return made
}
