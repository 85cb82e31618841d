import type { Block, SourceFile } from '../../model/configuration.ts'

/** A block that nobody wrote, with nothing in it. */
export function emptyBlock(type: string, labels: readonly string[]): Block {
  const nowhere = { start: 0, end: 0 }
  return {
    type,
    labels,
    header: nowhere,
    body: { attributes: new Map(), blocks: [] },
    source: NO_FILE,
    json: false,
    ...nowhere,
  }
}

const NO_FILE: SourceFile = {
  file: '',
  path: '',
  range: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  textOf: () => '',
}
