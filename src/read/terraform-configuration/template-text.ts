import type { TemplatePart } from '../../model/configuration.ts'

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))|\$\$\{|%%\{/g

const CONTROL: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** The text that a part of a quoted string stands for. */
export function unescapeQuoted(raw: string): string {
  if (!/[\\$%]/.test(raw)) return raw
  return raw.replace(ESCAPE, (all: string, short?: string, long?: string, plain?: string) => {
    const digits = short ?? long
    if (digits !== undefined) return characterOf(Number.parseInt(digits, 16))
    if (plain !== undefined) return CONTROL.get(plain) ?? plain
    return all.slice(1)
  })
}

function characterOf(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

/** The text that a part of a heredoc, or of a template in a file of its own, stands for. */
export function unescapeBare(raw: string): string {
  return raw.replace(/\$\$\{|%%\{/g, (written) => written.slice(1))
}

/** Lines with their ends; nothing for an empty text. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

/** A piece of a template in the order of the text: literal text, or anything else. */
export interface TemplatePiece {
  text: string | null
}

/** A piece that may trim the blanks beside it. */
export interface TrimmingPiece extends TemplatePiece {
  readonly trimsBefore: boolean
  readonly trimsAfter: boolean
}

/**
 * Takes the indentation that all lines share away, as `<<-` has it: lines that are empty but for
 * blanks don't count, and an interpolation at the beginning of a line counts as no indentation.
 */
export function dedent(pieces: readonly TemplatePiece[]): void {
  let least = Number.POSITIVE_INFINITY
  let startsLine = true
  const indented: TemplatePiece[] = []
  for (const piece of pieces) {
    const { text } = piece
    if (startsLine) {
      startsLine = false
      const blanks = text === null ? 0 : text.length - text.trimStart().length
      const isBlankLine = text !== null && blanks === text.length && text.endsWith('\n')
      if (!isBlankLine) {
        least = Math.min(least, blanks)
        if (text !== null) indented.push(piece)
      }
    }
    if (text?.endsWith('\n')) startsLine = true
  }
  if (least === Number.POSITIVE_INFINITY) return
  for (const piece of indented) piece.text = piece.text?.slice(least) ?? null
}

/** `~` trims the blanks of the one literal that it touches. */
export function trim(tokens: readonly TrimmingPiece[]): void {
  for (const [index, { trimsBefore, trimsAfter }] of tokens.entries()) {
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    if (trimsBefore && before?.text != null) before.text = before.text.trimEnd()
    if (trimsAfter && after?.text != null) after.text = after.text.trimStart()
  }
}

/** Texts that follow one another as one. */
export function meld(parts: readonly TemplatePart[]): TemplatePart[] {
  const melded: TemplatePart[] = []
  for (const part of parts) {
    const last = melded.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') {
      melded[melded.length - 1] = { kind: 'text', text: last.text + part.text }
    } else {
      melded.push(part)
    }
  }
  return melded
}
