/** Counts the steps of comparisons, so that no document can run away with them. */
export interface Steps {
  left: number
}

/**
 * Whether a text with wildcards, `*` and `?`, is like all that another one is like. False where the steps
 * are used up.
 */
export function covers(
  pattern: string,
  other: string,
  steps: Steps = { left: mostSteps },
): boolean {
  // Behind the last star that was met, the pattern may begin anew further on.
  let [at, from] = [0, 0]
  let [star, resumed] = [-1, 0]
  while (from < other.length) {
    steps.left -= 1
    if (steps.left < 0) return false
    const [token, character] = [pattern[at], other[from]]
    if (token === '*') {
      star = at
      resumed = from
      at += 1
    } else if (token === character || (token === '?' && character !== '*')) {
      at += 1
      from += 1
    } else if (star !== -1) {
      resumed += 1
      from = resumed
      at = star + 1
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

/** Of one comparison. */
const mostSteps = 1_000_000
