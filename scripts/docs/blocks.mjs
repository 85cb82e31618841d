/**
 * Fills the blocks of a document. A block is what stands between `<!-- name -->` and `<!-- /name -->`;
 * a name may have details after a colon, which the closing mark leaves out.
 * @param {string} text
 * @param {(name: string, before: string) => string | null} contentOf null where the name is none of ours
 * @param {string} file for messages
 */
export function fillBlocks(text, contentOf, file) {
  const lines = text.split('\n')
  /** @type {string[]} */
  const filled = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    filled.push(line)
    const name = /^<!-- ([a-z]+(?::.*)?) -->$/.exec(line)?.[1]
    if (name === undefined) continue
    const closing = `<!-- /${name.split(':')[0]} -->`
    const end = lines.indexOf(closing, index)
    const before = lines.slice(index + 1, end < 0 ? index + 1 : end).join('\n')
    const content = contentOf(name, before)
    if (content === null) continue
    if (end < 0) throw new Error(`${file}:${index + 1}: the block is never closed by ${closing}`)
    filled.push(content, closing)
    index = end
  }
  return filled.join('\n')
}
