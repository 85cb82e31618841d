import type { Witness } from '../model/decision.js';
import type { Evidence, Truth } from '../model/truth.js';
import type { Condition } from '../model/worlds/condition.js';
import type { Assume } from '../model/worlds/world.js';
import { type RunBudget } from './budget.js';
export interface Settlement {
    readonly verdict: 'pass' | 'fail' | 'unknown';
    readonly evidence: Evidence | null;
    readonly witness: Witness;
    readonly failsWhen: Witness | null;
}
/**
 * Turns the truth of a policy about a resource into its verdict. Null where there is no line: the
 * resource exists in no world that remains, or there is nothing to judge. What all verdicts of a run
 * may cost together is bounded by `run`.
 */
export declare function settleVerdict(truth: Truth, exists: Condition | null, assume: Assume, run?: RunBudget): Settlement | null;
