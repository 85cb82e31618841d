import { isWithin, readAddress, type Span } from './address.ts'
import { readOrder } from './order.ts'
import { asText, isCharacter, type Mode, matchesTokens, type Tokens } from './tokens.ts'

/** A set of values of a condition key, an action or a resource, as statements describe such sets. */
export type Language = TextLanguage | OrderLanguage | AddressLanguage

interface Common {
  /** All values but these. */
  readonly isNegated: boolean
  readonly mode: Mode
}

/** Texts that match one of the patterns. */
export interface TextLanguage extends Common {
  readonly kind: 'text'
  readonly patterns: readonly Tokens[]
  /** Letters count in either case; the patterns are in lower case. */
  readonly ignoresCase: boolean
}

export type Order = 'Equals' | 'LessThan' | 'LessThanEquals' | 'GreaterThan' | 'GreaterThanEquals'

/** Numbers or points in time that compare so with one of the bounds. */
export interface OrderLanguage extends Common {
  readonly kind: 'number' | 'date'
  readonly order: Order
  readonly bounds: readonly number[]
  /** One of the bounds isn't known. */
  readonly isOpen: boolean
}

/** Addresses within one of the ranges. */
export interface AddressLanguage extends Common {
  readonly kind: 'address'
  readonly spans: readonly Span[]
  readonly isOpen: boolean
}

export const texts = (
  patterns: readonly Tokens[],
  more: { readonly isNegated?: boolean; readonly mode?: Mode; readonly ignoresCase?: boolean } = {},
): TextLanguage => ({
  kind: 'text',
  patterns,
  ignoresCase: more.ignoresCase ?? false,
  isNegated: more.isNegated ?? false,
  mode: more.mode ?? 'must',
})

export const nothing: Language = texts([])
export const everything: Language = texts([], { isNegated: true })

export const isEmpty = ({ patterns, isNegated }: TextLanguage): boolean =>
  patterns.length === 0 && !isNegated

const complements = new WeakMap<Language, Language>()

export function complement(language: Language): Language {
  const known = complements.get(language)
  if (known !== undefined) return known
  const other = { ...language, isNegated: !language.isNegated }
  complements.set(language, other)
  complements.set(other, language)
  return other
}

export function contains(language: Language, value: string): boolean {
  return isInside(language, value) !== language.isNegated
}

function isInside(language: Language, value: string): boolean {
  const { mode } = language
  switch (language.kind) {
    case 'text': {
      const read = language.ignoresCase ? value.toLowerCase() : value
      const { written, others, all } = dividedPatterns(language.patterns)
      if (written.has(read)) return true
      const tried = mode === 'may' && hasSymbol(read) ? all : others
      return tried.some((pattern) => matchesTokens(pattern, read, mode))
    }
    case 'number':
    case 'date': {
      if (language.isOpen && mode !== 'must') return true
      const number = readOrder(language.kind, value)
      if (number === null) return mode === 'may' && hasSymbol(value)
      return language.bounds.some((bound) => compares(number, language.order, bound))
    }
    case 'address': {
      if (language.isOpen && mode !== 'must') return true
      const address = readAddress(value)
      if (address === null) return mode === 'may' && hasSymbol(value)
      return language.spans.some((span) => isWithin(address, span))
    }
  }
}

/** Patterns that are one text each are found by it, unless a text that isn't known is compared. */
function dividedPatterns(patterns: readonly Tokens[]): Divided {
  const known = divided.get(patterns)
  if (known !== undefined) return known
  const isWritten = (pattern: Tokens) => pattern.every(isCharacter)
  const made = {
    written: new Set(patterns.filter(isWritten).map(asText)),
    others: patterns.filter((pattern) => !isWritten(pattern)),
    all: patterns,
  }
  divided.set(patterns, made)
  return made
}

interface Divided {
  readonly written: ReadonlySet<string>
  readonly others: readonly Tokens[]
  readonly all: readonly Tokens[]
}

const divided = new WeakMap<readonly Tokens[], Divided>()

const hasSymbol = (value: string) => /[\uE000-\uF8FF]/.test(value)

function compares(value: number, order: Order, bound: number): boolean {
  switch (order) {
    case 'Equals':
      return value === bound
    case 'LessThan':
      return value < bound
    case 'LessThanEquals':
      return value <= bound
    case 'GreaterThan':
      return value > bound
    case 'GreaterThanEquals':
      return value >= bound
  }
}
