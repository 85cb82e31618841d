/**
 * A pattern of an author's in which `*` stands for any characters but the separator, `**` for any, and
 * `?` for one; all else stands for itself, brackets too, since addresses hold them.
 */
export interface MatchPattern {
  /** As it is written. */
  readonly text: string
  readonly matches: (text: string) => boolean
}

/** Longer ones are nobody's, and the effort of a match is the product of both lengths. */
const LONGEST_PATTERN = 1000
const LONGEST_TEXT = 10_000

/** `enter` and `levels` come one after the other: no level, or any number of them with their separators. */
type Token =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'one' | 'some' | 'any' | 'enter' | 'levels' }

/**
 * `separator`: what a `*` stops at. Behind a `**` it may be missing with it: `a/**` + `/b` also stands
 * for `a/b`.
 */
export function matchPattern(text: string, separator: string): MatchPattern {
  let tokens: readonly Token[] | null = null
  const isPlain = !/[*?]/.test(text)
  return {
    text,
    matches: (candidate) => {
      if (isPlain) return candidate === text
      if (text.length > LONGEST_PATTERN || candidate.length > LONGEST_TEXT) return false
      tokens ??= tokensOf(text, separator)
      return run(tokens, candidate, separator)
    },
  }
}

function tokensOf(text: string, separator: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '?') tokens.push({ kind: 'one' })
    else if (sign !== '*') tokens.push({ kind: 'sign', sign })
    else if (text[at + 1] !== '*') tokens.push({ kind: 'some' })
    else {
      const isWhole = at === 0 || text[at - 1] === separator
      while (text[at + 1] === '*') at += 1
      if (isWhole && text[at + 1] === separator) {
        at += 1
        tokens.push({ kind: 'enter' }, { kind: 'levels' })
      } else tokens.push({ kind: 'any' })
    }
  }
  return tokens
}

/** Follows all places of the pattern at once, so that no pattern makes a match take long. */
function run(tokens: readonly Token[], text: string, separator: string): boolean {
  let open = new Uint8Array(tokens.length + 1)
  reach(open, tokens, 0)
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    const next = new Uint8Array(tokens.length + 1)
    let isOpen = false
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (open[at] === 0 || token === undefined || !takes(token, sign, separator)) continue
      isOpen = true
      const stays = token.kind !== 'sign' && token.kind !== 'one'
      if (stays) reach(next, tokens, at)
      if (!stays || (token.kind === 'levels' && sign === separator)) reach(next, tokens, at + 1)
    }
    if (!isOpen) return false
    open = next
  }
  return open[tokens.length] === 1
}

function takes(token: Token, sign: string, separator: string): boolean {
  switch (token.kind) {
    case 'sign':
      return token.sign === sign
    case 'one':
    case 'some':
      return sign !== separator
    case 'any':
    case 'levels':
      return true
    case 'enter':
      return false
  }
}

/** Opens a place, and those behind it that can be reached without a sign. */
function reach(places: Uint8Array, tokens: readonly Token[], from: number): void {
  for (let at = from; places[at] === 0; ) {
    places[at] = 1
    switch (tokens[at]?.kind) {
      case 'some':
      case 'any':
        at += 1
        break
      case 'enter':
        places[at + 1] = 1
        at += 2
        break
      default:
        return
    }
  }
}
