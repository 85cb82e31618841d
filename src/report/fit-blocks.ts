/** Text that fits a size, and how many blocks did not. */
export interface Fitted {
  readonly text: string
  readonly left: number
}

/** Takes whole blocks, in order, while they fit into `bytes` of UTF-8. */
export function fitBlocks(blocks: readonly string[], bytes: number): Fitted {
  let used = 0
  const taken: string[] = []
  for (const block of blocks) {
    used += Buffer.byteLength(block)
    if (used > bytes) break
    taken.push(block)
  }
  return { text: taken.join(''), left: blocks.length - taken.length }
}
