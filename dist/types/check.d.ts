import { type CheckOptions } from './check-options.ts';
import type { Decision } from './model/decision.ts';
export type { CheckOptions };
/**
 * Judges inputs by policies: read, resolve, relate, evaluate, decide. Rejects only on a defect of our
 * own; everything else that goes wrong is in `errors` of the decision.
 */
export declare function check(options?: CheckOptions): Promise<Decision>;
