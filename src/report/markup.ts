import { visible } from './visible-text.ts'

/** A piece of XML or HTML in which every text of the input is escaped. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Markup[]

/**
 * A template of XML or HTML. Texts between its pieces become text, or the value of an attribute where they
 * stand in quotes: never an element, an entity or an end of either. What can't be seen is written as an
 * escape.
 */
export const markup = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: pieces.map((piece, index) => piece + written(parts[index] ?? '')).join(''),
})

/** Text that we wrote ourselves, or that was escaped before. */
export const asMarkup = (text: string): Markup => ({ markup: text })

/** A text of the input that may be longer, or must be shorter, than others. */
export const textOf = (text: string, limit: number): Markup => asMarkup(escaped(text, limit))

export const joined = (parts: readonly Markup[], between = ''): Markup =>
  asMarkup(parts.map(({ markup: text }) => text).join(between))

export const nothing: Markup = { markup: '' }

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : joined(part).markup
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** XML takes no code points that are no characters, and HTML calls them errors. */
const special = /[&<>"'`]|\p{Noncharacter_Code_Point}/gu

const escaped = (text: string, limit?: number): string =>
  visible(text, limit).replace(
    special,
    (sign) => entities[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  )
