/** Counts the steps that a question costs, so that no document can run away with it. */
export interface Work {
  steps: number
  boxes: number
}

export const mostSteps = 400_000
export const mostBoxes = 4_000

export class TooComplex extends Error {
  override readonly name = 'TooComplex'
}

export function spendSteps(work: Work, steps: number): void {
  work.steps += steps
  if (work.steps > mostSteps) {
    throw new TooComplex(`comparing its patterns takes more than ${mostSteps} steps`)
  }
}

export function spendBox(work: Work): void {
  work.boxes += 1
  if (work.boxes > mostBoxes) {
    throw new TooComplex(`its statements overlap in more than ${mostBoxes} ways`)
  }
}
