/** Line and column of an offset in bytes of UTF-8, counted from 1, columns in UTF-16 units. */
export function placeInBytes(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = bytes.indexOf(NEW_LINE); at !== -1 && at < offset; ) {
    line++
    lineStart = at + 1
    at = bytes.indexOf(NEW_LINE, lineStart)
  }
  let column = 1
  for (let at = lineStart; at < offset; at++) column += unitsOf(bytes[at] ?? 0)
  return { line, column }
}

const NEW_LINE = 0x0a

/** A character is counted at its first byte; one of four bytes takes two units. */
function unitsOf(byte: number): number {
  if (byte >= 0x80 && byte < 0xc0) return 0
  return byte >= 0xf0 ? 2 : 1
}
