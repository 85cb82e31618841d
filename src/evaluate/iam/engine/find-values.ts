import { isWithin, notPublic, stretches, writeAddress } from './address.ts'
import { findText } from './find-text.ts'
import { contains, type Language, type TextLanguage } from './language.ts'
import { ordersAround } from './order.ts'
import type { Constraint, Range } from './range.ts'
import { asText, isPlain } from './tokens.ts'
import { spendSteps, type Work } from './work.ts'

/**
 * Values that satisfy what is said of a dimension: none (the key is absent), one, or where the key is
 * of many, several. Null where nothing does. `undecided`: there may be some, and none was found.
 */
export type Values = readonly string[]
export type Found = Values | null | 'undecided'

export function findValues(range: Range, { every, some }: Constraint, work: Work): Found {
  if (some.length === 0 && range.mayBeAbsent) return []
  if (!range.mayBePresent) return null
  const all = [...range.within, ...every]
  if (!range.isMany || some.length === 0) {
    const value = findValue([...all, ...some], range, work)
    return value === null || value === 'undecided' ? value : [value.value]
  }
  const values: string[] = []
  for (const language of some) {
    const value = findValue([...all, language], range, work)
    if (value === null || value === 'undecided') return value
    if (!values.includes(value.value)) values.push(value.value)
  }
  return values
}

type FoundValue = { readonly value: string } | null | 'undecided'

function findValue(languages: readonly Language[], range: Range, work: Work): FoundValue {
  const fits = (value: string) => {
    spendSteps(work, languages.length)
    return languages.every((language) => contains(language, value))
  }
  if (range.isWide === true) return findWide(languages, fits)
  const sample = range.samples.find(fits)
  if (sample !== undefined) return { value: sample }
  if (languages.every((language): language is TextLanguage => language.kind === 'text')) {
    const text = findText(languages, work)
    return text === null ? null : { value: text }
  }
  const value = candidates(languages).find(fits)
  if (value !== undefined) return { value }
  // Between texts by pattern and numbers, single values were tried only.
  return languages.some(isPattern) ? 'undecided' : null
}

const isPattern = (language: Language) =>
  language.kind === 'text' && !language.isNegated && !language.patterns.every(isPlain)

function candidates(languages: readonly Language[]): string[] {
  const found: string[] = []
  const spans = languages.flatMap((language) => (language.kind === 'address' ? language.spans : []))
  for (const language of languages) {
    if (language.kind === 'text') found.push(...language.patterns.filter(isPlain).map(asText))
  }
  for (const kind of ['number', 'date'] as const) {
    const ordered = languages.filter((language) => language.kind === kind)
    if (ordered.length === 0) continue
    found.push(
      ...ordersAround(
        kind,
        ordered.flatMap((language) => ('bounds' in language ? language.bounds : [])),
      ),
    )
  }
  if (languages.some(({ kind }) => kind === 'address')) {
    for (const { family, first } of stretches(spans))
      found.push(writeAddress({ family, value: first }))
  }
  return [...found, 'x']
}

const friendlyAddresses = ['198.51.100.7', '203.0.113.7', '192.0.2.7', '8.8.8.8', '2001:db8::7']
const wide = { 4: 1n << 24n, 6: 1n << 96n }

/**
 * Counts public addresses that adjoin: more than a /8, or than a /32 of IPv6, are no fixed range. How many
 * addresses a pattern of texts takes in is not counted.
 */
function findWide(languages: readonly Language[], fits: (value: string) => boolean): FoundValue {
  const spans = [
    ...notPublic,
    ...languages.flatMap((language) => (language.kind === 'address' ? language.spans : [])),
  ]
  let size = 0n
  let first: string | null = null
  let end: bigint | null = null
  for (const stretch of stretches(spans)) {
    const at = { family: stretch.family, value: stretch.first }
    const written = writeAddress(at)
    if (notPublic.some((span) => isWithin(at, span)) || !fits(written)) {
      end = null
      continue
    }
    if (end === null || end + 1n !== stretch.first) {
      size = 0n
      first = written
    }
    size += stretch.last - stretch.first + 1n
    end = stretch.last
    if (size > wide[stretch.family] && first !== null) {
      return { value: friendlyAddresses.find(fits) ?? first }
    }
  }
  return languages.some(isPattern) ? 'undecided' : null
}
