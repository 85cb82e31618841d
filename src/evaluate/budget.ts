/** Counts steps, so that no combination of conditions can run away. */
export interface Budget {
  /** Throws where none is left. */
  readonly spend: (steps?: number) => void
}

export class OutOfBudget extends Error {}

/** What all verdicts of a run have together. */
export interface RunBudget {
  steps: number
}

/** About ten seconds of searching. */
const stepsOfRun = 4_000_000
/** About a second. */
const stepsOfQuestion = 400_000
/** What every question gets, however much the others took: ordinary ones take less. */
const stepsAtLeast = 2_000

export const createRunBudget = (): RunBudget => ({ steps: stepsOfRun })

/** What one question may take, paid from the run's. */
export function budgetFrom(run: RunBudget): Budget {
  let left = Math.max(stepsAtLeast, Math.min(stepsOfQuestion, run.steps))
  return {
    spend(steps = 1) {
      left -= steps
      run.steps -= steps
      if (left < 0) throw new OutOfBudget()
    },
  }
}
