import type { CheckOptions } from './check-options.ts'
import { conclude } from './conclude.ts'
import { judge } from './judge.ts'
import type { RunBy } from './load-run.ts'
import type { Decision } from './model/decision.ts'

export type { CheckOptions }

/**
 * Judges inputs by policies: read, resolve, relate, evaluate (`judge`), decide (`conclude`). Rejects only
 * on a defect of our own; everything else that goes wrong is in `errors` of the decision.
 */
export const check = async (options: CheckOptions = {}): Promise<Decision> =>
  options.base !== undefined
    ? (await import('./check-change.ts')).checkChange(options, options.base)
    : options.changedFiles !== undefined && options.inputs !== 'all'
      ? (await import('./check-change.ts')).checkChangedFiles(options, options.changedFiles)
      : conclude(await judge(options), options)

/** The same by policies that were chosen before: whatever settings and options say of them doesn't count. */
export const checkBy = async (options: CheckOptions, by: RunBy): Promise<Decision> =>
  conclude(await judge(options, by), options)
