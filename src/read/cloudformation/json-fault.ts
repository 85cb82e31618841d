import type { Fault } from './json-limits.ts'
import { findStringFault } from './json-string-fault.ts'
import { createLineIndex } from './line-index.ts'

/** What may come next. `first-` means: or the end of the map or list that was just opened. */
type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'more'

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/
const WORD_CHARACTER = /[-+.\w$]/

/**
 * The first fault of a text that `JSON.parse` refused, told in words that help to mend it. Walks
 * the text with a stack of its own and quotes nothing of it.
 */
export function findJsonFault(text: string): Fault {
  const opened: number[] = []
  let expected: Expected = 'value'
  let at = 0
  /** The end of the last thing that was right. */
  let settled = 0
  for (;;) {
    at = skipBlank(text, at)
    if (at >= text.length) return faultAtEnd(text, opened, settled)
    const character = text.charAt(at)
    const open = opened.at(-1)
    const bracket = open === undefined ? null : text.charAt(open)

    if (expected === 'more') {
      if (open === undefined) {
        return fault(
          commentOr(text, at, 'Something follows the end of the JSON text: remove it.'),
          at,
        )
      }
      if (character === ',') {
        expected = bracket === '{' ? 'key' : 'value'
        settled = ++at
      } else if (character === closing(bracket)) {
        opened.pop()
        settled = ++at
      } else {
        return missingComma(text, at, settled, open)
      }
    } else if (expected === 'colon') {
      if (character !== ':') return fault('A colon is missing after this key.', settled)
      expected = 'value'
      settled = ++at
    } else if (expected === 'key' || expected === 'first-key') {
      if (character === '}') {
        if (expected === 'key') return trailingComma(settled, '}')
        opened.pop()
        expected = 'more'
        settled = ++at
      } else if (character === '"') {
        const end = stringEnd(text, at)
        if (typeof end !== 'number') return end
        expected = 'colon'
        settled = at = end
      } else {
        return fault(whyNoKey(text, at), at)
      }
    } else if (character === '{' || character === '[') {
      opened.push(at)
      expected = character === '{' ? 'first-key' : 'first-item'
      settled = ++at
    } else if (character === ']' && bracket === '[') {
      if (expected === 'value') return trailingComma(settled, ']')
      opened.pop()
      expected = 'more'
      settled = ++at
    } else {
      const end = character === '"' ? stringEnd(text, at) : plainEnd(text, at)
      if (typeof end !== 'number') return end
      expected = 'more'
      settled = at = end
    }
  }
}

const fault = (message: string, offset: number): Fault => ({ message, offset })

const closing = (bracket: string | null): string => (bracket === '{' ? '}' : ']')

/** Only what JSON takes for blank: a no-break space is a fault. */
function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return at
}

function faultAtEnd(text: string, opened: readonly number[], settled: number): Fault {
  const open = opened.at(-1)
  if (open === undefined) return fault('The text is empty: a JSON object is expected.', settled)
  const { line } = createLineIndex(text)(open)
  const bracket = text.charAt(open)
  return fault(
    `The text ends before the ${bracket} of line ${line} is closed: add what is missing, up to its ${closing(bracket)}.`,
    settled,
  )
}

const trailingComma = (afterComma: number, bracket: string): Fault =>
  fault(`This comma stands before a ${bracket}: remove it.`, afterComma - 1)

function missingComma(text: string, at: number, settled: number, open: number): Fault {
  const comment = commentOr(text, at, '')
  if (comment !== '') return fault(comment, at)
  const bracket = text.charAt(open)
  const character = text.charAt(at)
  if (character === '}' || character === ']') {
    const { line } = createLineIndex(text)(open)
    return fault(
      `A ${closing(bracket)} is expected here: it is a ${bracket} that was opened on line ${line}.`,
      at,
    )
  }
  return fault(`A comma or ${closing(bracket)} is missing here.`, settled)
}

function whyNoKey(text: string, at: number): string {
  const character = text.charAt(at)
  if (character === "'") return 'JSON takes double quotes only: replace the single quotes.'
  if (character === ',') return 'A comma too many: remove it.'
  return commentOr(text, at, 'A key in double quotes is expected here.')
}

function commentOr(text: string, at: number, otherwise: string): string {
  return /^(?:#|\/[/*])/.test(text.slice(at, at + 2))
    ? 'JSON has no comments: remove this one.'
    : otherwise
}

function stringEnd(text: string, at: number): number | Fault {
  const found = findStringFault(text, at)
  return 'message' in found ? found : found.end
}

function plainEnd(text: string, at: number): number | Fault {
  let end = at
  while (WORD_CHARACTER.test(text.charAt(end))) end++
  const word = text.slice(at, Math.min(end, at + 20))
  if (word === 'true' || word === 'false' || word === 'null') return end
  if (NUMBER.test(text.slice(at, end))) return end
  return fault(whyNoValue(text, at, word), at)
}

function whyNoValue(text: string, at: number, word: string): string {
  const character = text.charAt(at)
  if (character === "'") return 'JSON takes double quotes only: replace the single quotes.'
  if (character === ',') return 'A value is missing before this comma.'
  if (character === '}' || character === ']') return `A value is missing before this ${character}.`
  if (/^(?:true|false|null|none)$/i.test(word)) {
    return 'JSON writes true, false and null in small letters.'
  }
  if (/^[-+]?(?:nan|infinity)$/i.test(word)) return 'JSON has no such number: remove it.'
  if (/^[-+]?0[0-9]/.test(word)) {
    return 'A JSON number has no leading zeros: remove them, or put it in double quotes.'
  }
  if (/^[-+.]*[0-9]/.test(word)) {
    return 'This is no JSON number: mend it, or put it in double quotes.'
  }
  return commentOr(
    text,
    at,
    'A value is expected here: text in double quotes, a number, true, false, null, { or [.',
  )
}
