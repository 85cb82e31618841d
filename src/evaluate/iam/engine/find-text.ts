import { contains, type TextLanguage } from './language.ts'
import {
  asText,
  digit,
  isAtEnd,
  isCharacter,
  isOpenSymbol,
  isPlain,
  isSymbol,
  type Positions,
  partCharacter,
  partText,
  start,
  step,
  type Tokens,
  takesAll,
} from './tokens.ts'
import { spendSteps, type Work } from './work.ts'

/**
 * A shortest text that all the languages hold; null where there is none. Walks all their patterns at
 * once, over the characters that occur in them and one that doesn't.
 */
export function findText(languages: readonly TextLanguage[], work: Work): string | null {
  const literals = fewTexts(languages)
  if (literals !== null) {
    spendSteps(work, literals.length * languages.length)
    return literals.find((text) => languages.every((language) => contains(language, text))) ?? null
  }
  return walk(languages, work)
}

/** The texts of a language that has but few: not where it counts as well what might be one of them. */
function fewTexts(languages: readonly TextLanguage[]): string[] | null {
  for (const { isNegated, ignoresCase, patterns, mode } of languages) {
    if (isNegated || ignoresCase || !patterns.every(isPlain)) continue
    if (mode !== 'may' || !languages.some((language) => language.patterns.some(hasOpen))) {
      return patterns.map(asText)
    }
  }
  return null
}

const hasOpen = (pattern: Tokens) => pattern.some(isOpenSymbol)

interface Point {
  readonly text: string
  /** By language, by pattern; an empty list for a pattern that can't match any more. */
  readonly positions: readonly (readonly Positions[])[]
}

function walk(languages: readonly TextLanguage[], work: Work): string | null {
  const alphabet = alphabetOf(languages)
  const hasSymbols = alphabet.some(isSymbol)
  const first: Point = {
    text: '',
    positions: languages.map(({ patterns, mode }) => patterns.map((tokens) => start(tokens, mode))),
  }
  const seen = new Set<string>()
  let wave: Point[] = [first]
  while (wave.length > 0) {
    const next: Point[] = []
    for (const point of wave) {
      if (languages.every((language, index) => accepts(language, point.positions[index] ?? []))) {
        return point.text
      }
      const codes =
        (hasSymbols ? null : expected(languages, point.positions)) ??
        toldApart(languages, point.positions, alphabet)
      for (const code of codes) {
        const positions = languages.map((language, index) =>
          advance(language, point.positions[index] ?? [], code),
        )
        spendSteps(work, languages.length)
        if (languages.some((language, index) => isLost(language, positions[index] ?? []))) continue
        const key = keyOf(positions)
        if (seen.has(key)) continue
        seen.add(key)
        next.push({ text: point.text + String.fromCharCode(code), positions })
      }
    }
    wave = next
  }
  return null
}

/** The only characters that can follow, where one of the languages goes on with characters alone. */
function expected(
  languages: readonly TextLanguage[],
  positions: Point['positions'],
): readonly number[] | null {
  for (const [index, { isNegated, ignoresCase, patterns, mode }] of languages.entries()) {
    if (isNegated || ignoresCase) continue
    const found: number[] = []
    const isSpelled = (positions[index] ?? []).every((of, pattern) =>
      of.every((position) => {
        const token = patterns[pattern]?.[position]
        const isSpelledOut =
          token === undefined || (mode === 'may' ? isCharacter(token) : token >= 0)
        if (isSpelledOut && token !== undefined && !found.includes(token)) found.push(token)
        return isSpelledOut
      }),
    )
    if (isSpelled) return found
  }
  return null
}

/** The characters that differ in what follows: all that no pattern waits for are like the first one. */
function toldApart(
  languages: readonly TextLanguage[],
  positions: Point['positions'],
  alphabet: readonly number[],
): readonly number[] {
  const wanted = new Set<number>()
  let waitsForDigit = false
  for (const [index, { patterns, ignoresCase }] of languages.entries()) {
    for (const [pattern, of] of (positions[index] ?? []).entries()) {
      for (const position of of) {
        const token = patterns[pattern]?.[position]
        if (token === undefined) continue
        if (token >= 0) wanted.add(token)
        if (ignoresCase && token >= 97 && token <= 122) wanted.add(token - 32)
        if (token === partText || token === partCharacter) wanted.add(colon)
        if (token === digit) waitsForDigit = true
      }
    }
  }
  return alphabet.filter(
    (code, index) =>
      index === 0 ||
      wanted.has(code) ||
      isSymbol(code) ||
      (waitsForDigit && code >= 48 && code <= 57),
  )
}

const keyOf = (positions: Point['positions']): string =>
  positions.map((of) => of.map((list) => list.join()).join(';')).join('|')

const advance = (
  { patterns, mode, ignoresCase }: TextLanguage,
  from: readonly Positions[],
  code: number,
) => {
  const read = ignoresCase && code >= 65 && code <= 90 ? code + 32 : code
  return from.map((positions, index) =>
    positions.length === 0 ? positions : step(patterns[index] ?? [], positions, read, mode),
  )
}

const accepts = ({ patterns, isNegated }: TextLanguage, at: readonly Positions[]) =>
  at.some((positions, index) => isAtEnd(patterns[index] ?? [], positions)) !== isNegated

/** Whether no text that goes on from here can be in the language. */
const isLost = ({ patterns, isNegated }: TextLanguage, at: readonly Positions[]) =>
  isNegated
    ? at.some((positions, index) => takesAll(patterns[index] ?? [], positions))
    : at.every((positions) => positions.length === 0)

const colon = 58
const friendly = 'xyzwvutsrqponmlkjihgfedcba-_/.,+=@XYZ'

function alphabetOf(languages: readonly TextLanguage[]): readonly number[] {
  const codes = new Set<number>()
  let needsColon = false
  let needsDigit = false
  for (const { patterns, ignoresCase } of languages) {
    for (const tokens of patterns) {
      for (const token of tokens) {
        if (token >= 0) codes.add(token)
        // Another language may tell the two cases apart.
        if (ignoresCase && token >= 97 && token <= 122) codes.add(token - 32)
        if (token === partText || token === partCharacter) needsColon = true
        else if (token === digit) needsDigit = true
      }
    }
  }
  if (needsColon) codes.add(colon)
  if (needsDigit) addFirst(codes, '9876543210')
  const spelled = [...codes]
  const other =
    [...friendly].map((letter) => letter.charCodeAt(0)).find((code) => !hasLetter(codes, code)) ??
    0x2603
  return [other, ...spelled]
}

/** A letter that no pattern has in either case. */
const hasLetter = (codes: ReadonlySet<number>, code: number) =>
  codes.has(code) ||
  (code >= 97 && code <= 122 && codes.has(code - 32)) ||
  (code >= 65 && code <= 90 && codes.has(code + 32))

function addFirst(codes: Set<number>, digits: string): void {
  const free = [...digits]
    .map((character) => character.charCodeAt(0))
    .find((code) => !codes.has(code))
  if (free !== undefined) codes.add(free)
}
