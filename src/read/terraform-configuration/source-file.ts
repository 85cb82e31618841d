import type { SourceFile } from '../../model/configuration.ts'
import { createLineIndex, rangeOf } from '../cloudformation/line-index.ts'

/** A file whose lines are counted when a range is first asked for. */
export function createSourceFile(file: string, path: string, text: string): SourceFile {
  let positionAt: ReturnType<typeof createLineIndex> | undefined
  return {
    file,
    path,
    range: ({ start, end }) => {
      positionAt ??= createLineIndex(text)
      return rangeOf(positionAt, start, end)
    },
    textOf: ({ start, end }) => text.slice(start, end),
  }
}
