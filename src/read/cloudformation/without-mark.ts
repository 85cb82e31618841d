/** A text without its byte order mark, which no editor counts as a column. */
export const withoutMark = (text: string): string =>
  text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
