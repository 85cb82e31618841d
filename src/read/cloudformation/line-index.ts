import type { Range } from '../../model/source-location.ts'

/** A place as an editor names it: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Turns offsets of a text into lines and columns. A line ends with LF, CR LF or CR. */
export function createLineIndex(text: string): (offset: number) => Position {
  const starts = text.includes('\r') ? startsOfMixed(text) : startsOfLines(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function startsOfMixed(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > CARRIAGE_RETURN) continue
    if (code === LINE_FEED) starts.push(at + 1)
    else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) starts.push(at + 1)
  }
  return starts
}

/** The range of `[start, end)`: its last column is the one after the last character. */
export function rangeOf(
  positionAt: (offset: number) => Position,
  start: number,
  end: number,
): Range {
  const first = positionAt(start)
  const last = positionAt(end)
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column }
}
