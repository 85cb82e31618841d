/** Lines that a change takes away and puts in their place. */
export interface Hunk {
  /** Index of the first line, from 0, before and after the change. */
  readonly before: number
  readonly after: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Lines without what ends them; a text's last line break doesn't begin another line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** More edits than this many lines apart, a text is told as one change. */
const MOST_STEPS = 2000

/** The least lines that differ, by Myers' greedy algorithm. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const most = Math.min(before.length + after.length, MOST_STEPS)
  const furthest = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  const at = (from: ReadonlyMap<number, number>, diagonal: number) => from.get(diagonal) ?? -1
  for (let step = 0; step <= most; step += 1) {
    trace.push(new Map(furthest))
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const isDown =
        diagonal === -step ||
        (diagonal !== step && at(furthest, diagonal - 1) < at(furthest, diagonal + 1))
      let x = isDown ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x += 1
      furthest.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return hunksOf(trace, before, after)
    }
  }
  return [{ before: 0, after: 0, removed: before, added: after }]
}

function hunksOf(
  trace: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const moves: { readonly x: number; readonly y: number; readonly isAdded: boolean }[] = []
  let x = before.length
  let y = after.length
  for (let step = trace.length - 1; step > 0; step -= 1) {
    const from = trace[step]
    const diagonal = x - y
    const left = from?.get(diagonal - 1) ?? -1
    const right = from?.get(diagonal + 1) ?? -1
    const isAdded = diagonal === -step || (diagonal !== step && left < right)
    const previous = diagonal + (isAdded ? 1 : -1)
    x = from?.get(previous) ?? 0
    y = x - previous
    moves.push({ x, y, isAdded })
  }
  const hunks: { before: number; after: number; removed: string[]; added: string[] }[] = []
  for (const move of moves.reverse()) {
    const last = hunks.at(-1)
    const joins =
      last !== undefined &&
      last.before + last.removed.length === move.x &&
      last.after + last.added.length === move.y
    const hunk = joins ? last : { before: move.x, after: move.y, removed: [], added: [] }
    if (!joins) hunks.push(hunk)
    if (move.isAdded) hunk.added.push(after[move.y] ?? '')
    else hunk.removed.push(before[move.x] ?? '')
  }
  return hunks
}
