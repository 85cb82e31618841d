import { endOfSymbols, firstDistinct, firstPart, firstSymbol, hole } from './tokens.ts'

/** Names for the texts of one question that aren't known: the same text has the same character. */
export interface Symbols {
  /** A text that may equal any other; `hole` where there are too many of them. */
  readonly open: (id: string, words: string) => number
  /** The same of a text without colons, such as stands in one of the first parts of an ARN. */
  readonly openPart: (id: string, words: string) => number
  /** A text that equals no other. */
  readonly distinct: (id: string, words: string) => number
  /** A text with such characters, for people. */
  readonly describe: (text: string) => string
}

export function createSymbols(): Symbols {
  const codes = new Map<string, number>()
  const words = new Map<number, string>()
  let nextOpen = firstSymbol
  let nextPart = firstPart
  let nextDistinct = firstDistinct
  const name = (key: string, told: string, take: () => number) => {
    const known = codes.get(key)
    if (known !== undefined) return known
    const code = take()
    codes.set(key, code)
    if (code !== hole) words.set(code, told)
    return code
  }
  return {
    open: (id, told) => name(`open ${id}`, told, () => (nextOpen < firstPart ? nextOpen++ : hole)),
    openPart: (id, told) =>
      name(`open ${id}`, told, () => (nextPart < firstDistinct ? nextPart++ : hole)),
    distinct: (id, told) =>
      name(`distinct ${id}`, told, () => (nextDistinct < endOfSymbols ? nextDistinct++ : hole)),
    describe: (text) =>
      text.replace(/[\uE000-\uF8FF]/g, (character) => words.get(character.charCodeAt(0)) ?? '?'),
  }
}
