/** The lines of a text, each cut out of it when it is asked for. They end with LF or CR LF. */
export interface SourceLines {
  readonly count: number
  /** The line without its end; undefined where the text has none of this index, which counts from 0. */
  at(index: number): string | undefined
  /** Indices of the lines in which a pattern is found, in order. The pattern is global and matches within a line. */
  matching(pattern: RegExp): readonly number[]
}

/** @param longest lines are cut to so many characters: a minified template is one line */
export function sourceLines(text: string, longest: number): SourceLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const endOf = (index: number): number => {
    const next = starts[index + 1]
    if (next === undefined) return text.length
    return text[next - 2] === '\r' ? next - 2 : next - 1
  }
  return {
    count: starts.length,
    at(index) {
      const start = starts[index]
      return start === undefined
        ? undefined
        : text.slice(start, Math.max(start, Math.min(endOf(index), start + longest)))
    },
    matching(pattern) {
      const found: number[] = []
      let index = 0
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        while ((starts[index + 1] ?? text.length + 1) <= match.index) index++
        found.push(index)
        const next = starts[index + 1]
        if (next === undefined) break
        pattern.lastIndex = next
      }
      return found
    },
  }
}
