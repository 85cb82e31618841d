/** @param {string} text */
export const tableCell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

/**
 * A code block whose fence is longer than any in its text.
 * @param {string} language
 * @param {string} text
 */
export function codeBlock(language, text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}
