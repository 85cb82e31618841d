import type { CheckOptions } from './check-options.ts'
import type { RunError } from './model/decision.ts'

/** When a run has to end: what isn't judged by then is an error, and all else is reported. */
export interface Deadline {
  readonly isOver: () => boolean
  /** What is told of an input that was not judged, or not to its end. */
  readonly missed: (file: string) => RunError
}

/** Begins now. */
export function deadlineOf({ timeout = defaultTimeout }: CheckOptions): Deadline {
  // Not `performance.now()`: it is a while until Node has loaded that.
  const end = Date.now() + timeout * 1000
  return {
    isOver: () => Date.now() >= end,
    missed: (file) => ({
      ...{ kind: 'input', file, line: null, column: null },
      message: `It was not judged to its end: ${timeout} seconds were over. Raise --timeout, name fewer inputs, or spread them over machines with --shard.`,
    }),
  }
}

/** In seconds. */
const defaultTimeout = 300
