import type { Decision, InputSummary, Proposal, RunError, SettingsSummary } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
import type { PeerRule } from '../model/peer-rule.js';
import type { ChecklistItem, Policy } from '../model/policy.js';
import type { Base } from './change/index.js';
import { type CutExcerpt } from './finding-of.js';
import { type Rules } from './rules.js';
export type { Base } from './change/index.js';
export { digestOfInputs } from './digest-of-inputs.js';
export { plainValue } from './plain-value.js';
export type { Baseline, Rules } from './rules.js';
export type { CutExcerpt };
export interface Undecided {
    readonly version: string;
    readonly packs: Decision['packs'];
    readonly inputs: readonly InputSummary[];
    /** Files that were read, and stacks that they deploy. */
    readonly read: {
        readonly files: number;
        readonly stacks: number;
    };
    readonly judgements: readonly Judgement[];
    /** The number of policies of the run, also of those that had nothing to judge. */
    readonly policies: number;
    readonly judgedBy: readonly Policy[];
    /** What the packs of the run ask and only the running account answers. */
    readonly checklist: readonly ChecklistItem[];
    readonly errors: readonly RunError[];
    /** What each judgement is decided by; the first also counts for the run as a whole. */
    readonly rules: readonly [Rules, ...Rules[]];
    readonly rulesOf: (judgement: Judgement) => Rules;
    readonly settings: readonly SettingsSummary[];
    /** The day that waivers are judged by. */
    readonly today: string;
    /** Every name that a policy has, with its id. */
    readonly names: ReadonlyMap<string, string>;
    /** Other tools' rules; asked for only where an input holds an exception. */
    readonly peerRules: () => Promise<ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>>;
    /** The text of a source that findings lie in; null where it can't be read. */
    readonly textOf: (file: string) => string | null;
    /** Files of inputs in which comments may stand. */
    readonly sources: readonly string[];
    /** Inputs, and the files in them that were judged. */
    readonly files: ReadonlySet<string>;
    /** Whether only a part was judged, so that what is missing may be elsewhere. */
    readonly isPart: boolean;
    /** Whether other machines judge other shares of the run, and one joins them. */
    readonly isShare?: boolean;
    /** The first input of the run, where it is another share's; what is asked once a run is told of it. */
    readonly firstInput?: string;
    /** How many inputs a change can't touch, so that they weren't judged; absent where that wasn't asked. */
    readonly unaffected?: number;
    /** The base that the change is compared with; null: none. */
    readonly base: Base | null;
    /** Whether the base can't be compared with what an input of this file holds. */
    readonly notCompared: (inputFile: string) => boolean;
    readonly proposed: readonly Proposal[];
    readonly cut: CutExcerpt;
}
/** What follows from the judgements: which block, and whether the gate is open. */
export declare function decide(run: Undecided): Promise<Decision>;
