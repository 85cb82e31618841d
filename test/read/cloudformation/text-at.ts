import type { Range } from '../../../src/model/source-location.ts'

/** The text that a range covers: its end column is the one after the last character. */
export function textAt(text: string, range: Range | null): string | null {
  if (range === null) return null
  const lines = text.split(/\r\n|\n|\r/)
  const breaks = text.match(/\r\n|\n|\r/g) ?? []
  let covered = ''
  for (let line = range.line; line <= range.endLine; line++) {
    const whole = lines[line - 1]
    if (whole === undefined) throw new Error(`the text has no line ${line}`)
    const from = line === range.line ? range.column - 1 : 0
    const to = line === range.endLine ? range.endColumn - 1 : whole.length
    covered += whole.slice(from, to) + (line === range.endLine ? '' : breaks[line - 1])
  }
  return covered
}
