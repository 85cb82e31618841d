/**
 * Patterns as the policy language has them, as numbers: a character is its code unit, everything else
 * one of the negative codes below. Texts that aren't known are single characters of the private use
 * areas, so that a request can hold them as well: `arn:aws:s3:::⟨Name⟩/a`.
 */
export type Tokens = readonly number[]

/** `*` and `?`. */
export const anyText = -1
export const oneCharacter = -2
/** The same in the first five parts of an ARN, whose colons no wildcard crosses. */
export const partText = -3
export const partCharacter = -4
/** One digit of an account id. */
export const digit = -5
/** A text of which nothing is known. */
export const hole = -6

/** Names of texts that aren't known: two of the same name are equal, others may be. */
export const firstSymbol = 0xe000
/** From here on they hold no colon: a region. */
export const firstPart = 0xee00
/** The same, but never equal to anything else: ids and names that are unique. */
export const firstDistinct = 0xf000
export const endOfSymbols = 0xf900

export const isSymbol = (code: number) => code >= firstSymbol && code < endOfSymbols
export const isOpenSymbol = (code: number) => code >= firstSymbol && code < firstDistinct
const isPartSymbol = (code: number) => code >= firstPart && code < firstDistinct
export const isDistinct = (code: number) => code >= firstDistinct && code < endOfSymbols
export const isCharacter = (token: number) => token >= 0 && !isSymbol(token)

/**
 * What texts that aren't known count as. `may`: any text, so that a pattern matches whatever it might
 * match. `must`: only themselves, so that it matches what it matches for certain. `same`: themselves,
 * and what has no name any text.
 */
export type Mode = 'may' | 'must' | 'same'

export const opposite = (mode: Mode): Mode => (mode === 'must' ? 'may' : 'must')

/** A text of a document, which has no symbols. */
export function literal(text: string): number[] {
  const codes = codesOf(text)
  for (const [index, code] of codes.entries()) {
    if (isSymbol(code)) codes[index] = hole
  }
  return codes
}

/** A text of a request, which may have them. */
export function codesOf(text: string): number[] {
  const codes: number[] = []
  for (let index = 0; index < text.length; index += 1) codes.push(text.charCodeAt(index))
  return codes
}

const colon = 58

/** Whether a token may stand for a text of any length. */
function isElastic(token: number | undefined, mode: Mode): boolean {
  if (token === undefined) return false
  if (token === anyText || token === partText) return true
  if (token === hole) return mode !== 'must'
  return mode === 'may' && isOpenSymbol(token)
}

const mayHoldColon = (token: number) => token !== partText && !isPartSymbol(token)

/** Positions that are reached with what was read so far, in order; together with those behind a `*`. */
export type Positions = readonly number[]

export function start(tokens: Tokens, mode: Mode): Positions {
  return close(tokens, [0], mode)
}

function close(tokens: Tokens, positions: number[], mode: Mode): number[] {
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] as number
    if (isElastic(tokens[position], mode) && !positions.includes(position + 1)) {
      positions.push(position + 1)
    }
  }
  return positions.length > 1 ? positions.sort(byNumber) : positions
}

const byNumber = (one: number, other: number) => one - other

export function step(tokens: Tokens, from: Positions, code: number, mode: Mode): Positions {
  const to: number[] = []
  const add = (position: number) => {
    if (!to.includes(position)) to.push(position)
  }
  const mayBeAnything = mode === 'may' && isOpenSymbol(code)
  for (const position of from) {
    if (mayBeAnything) {
      for (let later = position; later <= tokens.length; later += 1) add(later)
      continue
    }
    const token = tokens[position]
    if (token === undefined) continue
    if (token === code) add(position + 1)
    else if (token === oneCharacter || token === partCharacter) {
      if (!isSymbol(code) && (token === oneCharacter || code !== colon)) add(position + 1)
    } else if (token === digit && code >= 48 && code <= 57) add(position + 1)
    if (isElastic(token, mode) && (code !== colon || mayHoldColon(token))) add(position)
  }
  return close(tokens, to, mode)
}

export const isAtEnd = (tokens: Tokens, positions: Positions) => positions.at(-1) === tokens.length

/** Whether it matches whatever follows: a `*` at the end was reached. */
export const takesAll = (tokens: Tokens, positions: Positions) =>
  tokens.at(-1) === anyText && positions.includes(tokens.length - 1)

export function matchesTokens(tokens: Tokens, text: string, mode: Mode): boolean {
  if (tokens.length === 1 && tokens[0] === anyText) return true
  // What begins with characters, as nearly all do, is compared with them first.
  let first = 0
  for (let token = tokens[0]; token !== undefined && isCharacter(token); token = tokens[first]) {
    const code = text.charCodeAt(first)
    if (code !== token) {
      if (mode === 'may' && isOpenSymbol(code)) break
      return false
    }
    first += 1
  }
  if (tokens[first] === anyText && first === tokens.length - 1) return true
  let positions: Positions = close(tokens, [first], mode)
  for (let index = first; index < text.length; index += 1) {
    if (positions.length === 0) return false
    positions = step(tokens, positions, text.charCodeAt(index), mode)
  }
  return isAtEnd(tokens, positions)
}

/** Of characters alone: no wildcards, and nothing that isn't known. */
export const isPlain = (tokens: Tokens): boolean => tokens.every((token) => token >= 0)

export const asText = (tokens: Tokens): string =>
  String.fromCharCode(...tokens.filter((token) => token >= 0))
