import { type Block, NOWHERE } from '../../model/configuration.ts'

/** A block that nobody wrote, with nothing in it. */
export function emptyBlock(type: string, labels: readonly string[]): Block {
  const nowhere = { start: 0, end: 0 }
  return {
    type,
    labels,
    header: nowhere,
    body: { attributes: new Map(), blocks: [] },
    source: NOWHERE,
    json: false,
    ...nowhere,
  }
}
