const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const mark = /\p{M}/u
const plain = /^[ -~]*$/

/** Columns that a text takes on a terminal: East Asian signs and emoji take two, marks none. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const sign of text) width += signWidth(sign)
  return width
}

const signWidth = (sign: string) => (mark.test(sign) ? 0 : wide.test(sign) ? 2 : 1)

/** Breaks a text into lines of at most `width` columns, at spaces where there are any. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  lines.push(line)
  return lines
}

/** Sets parts on lines with a separator between them; a line is broken within a part only where it must. */
export function joinParts(
  parts: readonly string[],
  separator: string,
  width: number,
): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    const longer = last === undefined ? part : `${last}${separator}${part}`
    if (last !== undefined && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...wrapText(part, width))
  }
  return lines
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const sign of word) {
    const taken = signWidth(sign)
    if (used + taken > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += sign
    used += taken
  }
  pieces.push(piece)
  return pieces
}

/** Cuts a text to `width` columns, the mark of the cut included. */
export function cutText(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text
  const [first = ''] = breakWord(text, width - displayWidth(ellipsis))
  return first + ellipsis
}

export const padText = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))
