/** Keeps account of the spaces put before lines of a text, so that places in the text as it was given can be told. */
export interface Shifts {
  /** `starts` are offsets in the text as it stands, of lines that get `count` spaces more. */
  readonly add: (starts: readonly number[], count: number) => void
  /** From an offset in the text as it stands. A place among the spaces is the line's start. */
  readonly offsetInGiven: (offset: number) => number
}

/** A shifted line: its start in both texts, and the spaces put before it. */
interface Shift {
  readonly given: number
  readonly now: number
  readonly count: number
}

export function createShifts(): Shifts {
  const counts = new Map<number, number>()
  let inOrder: readonly Shift[] = []

  function add(starts: readonly number[], count: number): void {
    for (const given of starts.map(offsetInGiven)) {
      counts.set(given, (counts.get(given) ?? 0) + count)
    }
    let before = 0
    inOrder = [...counts]
      .sort(([one], [other]) => one - other)
      .map(([given, spaces]) => {
        const shift = { given, now: given + before, count: spaces }
        before += spaces
        return shift
      })
  }

  function offsetInGiven(offset: number): number {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((inOrder[middle]?.now ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const last = inOrder[low - 1]
    if (last === undefined) return offset
    return last.given + Math.max(0, offset - last.now - last.count)
  }

  return { add, offsetInGiven }
}
