import type { CheckOptions } from './check-options.js';
import type { JudgedRun } from './judge.js';
import { type TrustedTree } from './load-settings.js';
import type { Proposal } from './model/change.js';
/**
 * What a change proposes to the rules that it is judged by: its settings, packs and policies against
 * those of the base. None of it counts before it is merged, so nothing that is wrong with it is an error.
 */
export declare function proposals(run: JudgedRun, options: CheckOptions, trusted: TrustedTree): Promise<readonly Proposal[]>;
