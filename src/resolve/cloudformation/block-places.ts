import type { Range } from '../../model/source-location.ts'

/** `|`, with what may be said of the block, at the end of the line that it begins on. */
const HEADER = /\|[-+\d]*[ \t]*(?:#.*)?$/

/** Lines below a key that its block may begin on: `Key:`, `Fn::Sub:`, `- |`. */
const MOST_LINES_TO_HEADER = 4

/**
 * Translates places in a text to places in the one that holds it as a literal block of YAML; null where
 * it isn't held so, or functions changed what stands before the place.
 *
 * @param lines of the holder
 * @param at where it has the text
 */
export function placesInBlock(
  text: string,
  lines: readonly string[],
  at: Range,
): ((inside: Range) => Range | null) | null {
  const header = lines.findIndex(
    (line, index) =>
      index >= at.line - 1 && index < at.line + MOST_LINES_TO_HEADER && HEADER.test(line),
  )
  if (header === -1) return null
  const own = text.split('\n')
  const first = own.findIndex((line) => line.trim() !== '')
  const indent = indentOf(lines[header + 1 + first] ?? '') - indentOf(own[first] ?? '')
  if (first === -1 || indent < 1) return null
  const stands = (index: number) => lines[header + 1 + index]?.slice(indent) === own[index]
  if (!stands(first)) return null
  return ({ line, column, endLine, endColumn }) => {
    const begin = { line: header + 1 + line, column: column + indent }
    if (stands(line - 1)) {
      return { ...begin, endLine: header + 1 + endLine, endColumn: endColumn + indent }
    }
    // Behind what was put into the line, nothing is where it was.
    const written = lines[header + line]?.slice(indent) ?? ''
    const isBefore = written.slice(0, column) === own[line - 1]?.slice(0, column)
    return isBefore
      ? { ...begin, endLine: begin.line, endColumn: written.length + indent + 1 }
      : null
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length
