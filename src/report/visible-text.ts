/** Controls, formats (bidi, zero width), lone surrogates, line separators, and what fonts don't draw. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Keeps `⚠️` whole: this selector only says that the sign before it is an emoji. */
const emojiSelector = /(?<=\p{Extended_Pictographic})\ufe0f/gu

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Text of the input, made fit to be shown on one line: what can't be seen, moves the cursor or
 * turns the reading direction is written as an escape, and what is longer than `limit` UTF-16 units
 * is cut, with the number of units left out. Every text reporter shows input through this function.
 */
export function visible(text: string, limit = 1000): string {
  if (text.length > limit)
    return `${escapeHidden(cutUnits(text, limit))}... (+${text.length - limit} characters)`
  return escapeHidden(text)
}

function escapeHidden(text: string): string {
  if (!hidden.test(text)) return text
  // A `g` expression remembers where `test` stopped.
  hidden.lastIndex = 0
  return text.split(emojiSelector).map(escapeAll).join('\ufe0f')
}

const escapeAll = (text: string) =>
  text.replace(hidden, (sign) => {
    const known = named[sign]
    if (known !== undefined) return known
    const code = (sign.codePointAt(0) ?? 0).toString(16)
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u{${code}}`
  })

/** The first `limit` UTF-16 units of a text, less the half of a sign. */
export const cutUnits = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
