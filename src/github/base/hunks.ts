/** Lines of a file, the last one included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

export interface Hunks {
  /** Lines of the new side that stand in the diff. */
  readonly hunks: readonly LineRange[]
  /** Those of them that were added. */
  readonly changed: readonly LineRange[]
}

/** Reads the hunks of a patch as GitHub gives them: without the lines that name the files. */
export function hunksOf(patch: string): Hunks {
  const hunks: LineRange[] = []
  const changed: LineRange[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (header !== null) {
      line = Number(header[1])
      const length = Number(header[2] ?? 1)
      if (length > 0) hunks.push({ first: line, last: line + length - 1 })
    } else if (text.startsWith('+')) {
      const before = changed.at(-1)
      if (before?.last === line - 1) changed[changed.length - 1] = { ...before, last: line }
      else changed.push({ first: line, last: line })
      line += 1
    } else if (!text.startsWith('-') && !text.startsWith('\\')) {
      line += 1
    }
  }
  return { hunks, changed }
}

export const holdsLine = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some(({ first, last }) => first <= line && line <= last)
