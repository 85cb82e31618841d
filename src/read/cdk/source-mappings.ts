/** Where a piece of compiled code comes from. All count from 0. */
export interface Mapping {
  readonly column: number
  /** Index into the map's `sources`. */
  readonly source: number
  readonly sourceLine: number
  readonly sourceColumn: number
}

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [
    digit.charCodeAt(0),
    value,
  ]),
)

const COMMA = 0x2c
const SEMICOLON = 0x3b
const CONTINUES = 32

/**
 * Decodes the `mappings` of a source map (ECMA-426): a list for each line of the compiled code, by
 * column. Segments without a source are left out. Null where the text is no such list.
 */
export function decodeMappings(mappings: string): readonly (readonly Mapping[])[] | null {
  const lines: Mapping[][] = [[]]
  const fields: number[] = []
  let column = 0
  let source = 0
  let sourceLine = 0
  let sourceColumn = 0
  let value = 0
  let shift = 0

  function endSegment(): void {
    const [columns = 0, sources, sourceLines = 0, sourceColumns = 0] = fields
    if (fields.length > 0) column += columns
    if (sources !== undefined) {
      source += sources
      sourceLine += sourceLines
      sourceColumn += sourceColumns
      lines.at(-1)?.push({ column, source, sourceLine, sourceColumn })
    }
    fields.length = 0
  }

  for (let at = 0; at < mappings.length; at++) {
    const code = mappings.charCodeAt(at)
    if (code === COMMA || code === SEMICOLON) {
      if (shift !== 0) return null
      endSegment()
      if (code === SEMICOLON) {
        lines.push([])
        column = 0
      }
      continue
    }
    const digit = DIGITS.get(code)
    if (digit === undefined || shift > 30) return null
    value += (digit & (CONTINUES - 1)) * 2 ** shift
    shift += 5
    if (digit >= CONTINUES) continue
    // The lowest bit is the sign.
    fields.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2)
    value = 0
    shift = 0
  }
  if (shift !== 0) return null
  endSegment()
  return lines
}
