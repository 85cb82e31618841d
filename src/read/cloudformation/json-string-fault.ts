import type { Fault } from './json-limits.ts'

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Where the JSON string that opens at `start` ends, or what is wrong with it. */
export function findStringFault(text: string, start: number): Fault | { readonly end: number } {
  let at = start + 1
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"') return { end: at + 1 }
    if (character === '\\') {
      ESCAPE.lastIndex = at
      if (!ESCAPE.test(text)) {
        return { message: 'JSON has no such escape: write a backslash as \\\\.', offset: at }
      }
      at = ESCAPE.lastIndex
    } else if (character === '\n' || character === '\r') {
      return {
        message: `This string isn't closed on its line: close it with ", and write line breaks as \\n.`,
        offset: start,
      }
    } else if (character < ' ') {
      return {
        message:
          'A control character stands in this string: write a tab as \\t, others as \\u and four digits.',
        offset: at,
      }
    } else {
      at++
    }
  }
  return { message: 'The text ends in the middle of this string: close it with ".', offset: start }
}
