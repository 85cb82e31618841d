import type { CheckOptions } from './check-options.js';
import type { Rules } from './decide/index.js';
import { type LoadedRun, type RunBy } from './load-run.js';
import type { Judgement } from './model/judgement.js';
import type { Policy } from './model/policy.js';
import { type Share } from './part.js';
/** What policies say of the inputs of a run, and what that is to be decided by. */
export interface JudgedRun extends LoadedRun {
    readonly judgements: readonly Judgement[];
    readonly judgedBy: readonly Policy[];
    readonly rules: readonly [Rules, ...Rules[]];
    readonly rulesOf: (judgement: Judgement) => Rules;
    /** Null: the whole run is judged here. */
    readonly share: Share | null;
}
/** Judges inputs, each by the policies that its settings choose. */
export declare function judge(options: CheckOptions, by?: RunBy): Promise<JudgedRun>;
/** Judges inputs that were read before, or a share of them. */
export declare function judgeLoaded(run: LoadedRun, options: CheckOptions, by: RunBy, share: Share | null): Promise<JudgedRun>;
