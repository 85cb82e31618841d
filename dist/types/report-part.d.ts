import type { CheckOptions } from './check-options.js';
import type { JudgedRun } from './judge.js';
import type { InputSummary } from './model/decision.js';
import type { PartReport } from './model/part-report.js';
import type { Share } from './part.js';
/** What a part says of the run that it is a part of. `inputs`: those of the whole run, in their order. */
export declare function partReport({ rules, scopes, chosen }: JudgedRun, { part, ownsInput }: Share, { inputs, isPartial, options }: Whole): PartReport;
interface Whole {
    readonly inputs: readonly InputSummary[];
    readonly isPartial: boolean;
    readonly options: CheckOptions;
}
export {};
