/**
 * The word that was probably meant: the nearest of the right ones by edits (insert, drop, replace or
 * swap a character), letter case aside; null where none is near enough to be a help.
 */
export function nearestWord(word: string, right: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let least = most + 1
  for (const candidate of right) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** ` Did you mean "x"?`, or nothing, to end a message with. */
export function didYouMean(word: string, right: Iterable<string>): string {
  const near = nearestWord(word, right)
  return near === null ? '' : ` Did you mean "${near}"?`
}

/** Longer words are compared by their beginnings, so that the cost stays small. */
const longest = 80

/** How many characters are inserted, dropped, replaced or swapped between two words. */
export function editsBetween(one: string, other: string): number {
  const from = one.slice(0, longest)
  const to = other.slice(0, longest)
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      ) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(edits)
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}
