/** Puts a text in place of what stands from `start` to before `end`; offsets in UTF-16 units. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that don't overlap; those at one place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((one, other) => one.start - other.start)
  let made = ''
  let from = 0
  for (const { start, end, text: put } of ordered) {
    made += text.slice(from, start) + put
    from = end
  }
  return made + text.slice(from)
}

/** Whether two sets of edits touch: such can't be made from one and the same text. */
export const collide = (ones: readonly TextEdit[], others: readonly TextEdit[]): boolean =>
  ones.some((one) => others.some((other) => one.start <= other.end && other.start <= one.end))

/** What ends the lines of a text. */
export const lineEnd = (text: string): string =>
  /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'

/** The blanks at the beginning of the line that holds an offset. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset)
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

export const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

/** The offset of the line break behind an offset, or the end of the text. */
export function lineStop(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset))
  return found === null ? text.length : offset + found.index
}

/** Lines with the indentation of the first one after `by`, and the others as much further in as they are. */
export function reindent(lines: readonly string[], column: number, by: string): readonly string[] {
  return lines.map((line, index) => {
    if (index === 0) return by + line
    const own = /^ */.exec(line)?.[0].length ?? 0
    return line.trim() === '' ? '' : by + line.slice(Math.min(own, column))
  })
}
