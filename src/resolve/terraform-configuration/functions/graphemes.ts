/** A character of ASCII that nothing is joined to, or what may be joined to one another. */
const PIECE = /[\t\x20-\x7e](?![^\t\x20-\x7e])|[\t\x20-\x7e]?[^\t\x20-\x7e]+/g

/** What joins characters to others: marks, joiners, flags, modifiers, parts of Hangul syllables. */
const JOINING = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\r]|\u200d/u

/** The segmenter takes longer than in proportion to what it is given at once. */
const MOST_AT_ONCE = 500

let segmenter: Intl.Segmenter | undefined

/**
 * What people see as single characters, which is what Terraform counts: `é` in two code points is one.
 * Throws a `RangeError` for more at once of what has to be told apart than anybody writes.
 */
export function charactersOf(text: string): string[] {
  if (!JOINING.test(text)) return [...text]
  return (text.match(PIECE) ?? []).flatMap(segmentsOf)
}

function segmentsOf(piece: string): string[] {
  if (piece.length === 1) return [piece]
  if (!JOINING.test(piece)) return [...piece]
  if (piece.length > MOST_AT_ONCE) throw new RangeError('too many characters at once')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(piece), ({ segment }) => segment)
}
