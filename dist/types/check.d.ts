import type { CheckOptions } from './check-options.js';
import type { RunBy } from './load-run.js';
import type { Decision } from './model/decision.js';
export type { CheckOptions };
/**
 * Judges inputs by policies: read, resolve, relate, evaluate (`judge`), decide (`conclude`). Rejects only
 * on a defect of our own; everything else that goes wrong is in `errors` of the decision.
 */
export declare const check: (options?: CheckOptions) => Promise<Decision>;
/** The same by policies that were chosen before: whatever settings and options say of them doesn't count. */
export declare const checkBy: (options: CheckOptions, by: RunBy) => Promise<Decision>;
