import type { BaselineEntry, BaselineSummary } from '../model/change.js';
import type { Judgement } from '../model/judgement.js';
import type { Line } from './line.js';
import type { Baseline } from './rules.js';
/** What baselines hold of a run. */
export interface Known {
    readonly holds: (judgement: Judgement) => boolean;
    readonly summaries: readonly BaselineSummary[];
}
/**
 * Finds what is in baselines: each entry covers one finding, first those of its own file, so that a copy
 * of a known finding is none. `isGone` says whether an entry that covers nothing could have;
 * `ofOtherFiles`, whether entries of other files count at all.
 */
export declare function applyBaselines(lines: readonly Line[], baselines: readonly Baseline[], baselineOf: (judgement: Judgement) => Baseline | null, isGone: (entry: BaselineEntry) => boolean, { ofOtherFiles }: {
    readonly ofOtherFiles: boolean;
}): Known;
