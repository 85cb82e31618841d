import { type CheckOptions } from './check-options.js';
import type { Decision } from './model/decision.js';
export type { CheckOptions };
/**
 * Judges inputs by policies: read, resolve, relate, evaluate, decide. Rejects only on a defect of our
 * own; everything else that goes wrong is in `errors` of the decision.
 */
export declare function check(options?: CheckOptions): Promise<Decision>;
