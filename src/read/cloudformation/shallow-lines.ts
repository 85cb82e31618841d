/** What a line stands in the middle of: brackets, or a text in quotes. */
export type Enclosure = 'brackets' | '"' | "'"

/**
 * The starts of the lines, from the one at `start` on, that certainly stand in the same brackets or
 * quotes as that one: up to where those close.
 */
export function linesInside(text: string, start: number, enclosure: Enclosure): readonly number[] {
  const end =
    enclosure !== 'brackets'
      ? quoteEnd(text, start, enclosure)
      : followsSeparator(text, start)
        ? bracketEnd(text, start)
        : start
  const starts = [start]
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    const isBreak = character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n')
    if (isBreak && at + 1 < end) starts.push(at + 1)
  }
  return starts
}

/** The offset of the quote that closes a text; the end of `text` where none does. */
function quoteEnd(text: string, from: number, quote: '"' | "'"): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && quote === '"') at++
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at
      at++
    }
  }
  return text.length
}

/** Whether a new item or value begins at a line's start: otherwise a text without quotes may go on there. */
const followsSeparator = (text: string, start: number): boolean =>
  /[,[{:]\s*$/.test(text.slice(Math.max(0, start - 200), start))

/** The offset of the bracket that closes what a line stands in; `text` is read as YAML's flow style. */
function bracketEnd(text: string, from: number): number {
  let depth = 0
  /** Whether a text without quotes is being read, in which a quote means nothing. */
  let inPlain = false
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth < 0) return at
    if (isBlank(character)) continue
    if (character === '#' && isBlank(text.charAt(at - 1))) {
      at = lineEnd(text, at)
      inPlain = false
    } else if ('[]{},'.includes(character) || (character === ':' && endsKey(text, at))) {
      inPlain = false
    } else if (!inPlain && (character === '"' || character === "'")) {
      at = quoteEnd(text, at + 1, character)
    } else if (!inPlain && (character === '!' || character === '&')) {
      while (at + 1 < text.length && !isBlank(text.charAt(at + 1)) && !isFlow(text.charAt(at + 1)))
        at++
    } else {
      inPlain = true
    }
  }
  return text.length
}

const isBlank = (character: string): boolean => /\s/.test(character)
const isFlow = (character: string): boolean => '[]{},'.includes(character)

function endsKey(text: string, colon: number): boolean {
  const next = text.charAt(colon + 1)
  return next === '' || isBlank(next) || isFlow(next) || /["']/.test(text.charAt(colon - 1))
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at + 1 < text.length && !/[\n\r]/.test(text.charAt(at + 1))) at++
  return at
}
