import type { Decision, InputSummary, RunError } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
import { type Policy, type Severity } from '../model/policy.js';
import { type CutExcerpt } from './finding-of.js';
export type { CutExcerpt };
/** When a finding closes the gate. */
export interface Enforcement {
    readonly failOn: Severity;
    readonly warnOnly: boolean;
    readonly failOnUnknown: boolean;
    /**
     * What becomes of exceptions that the inputs themselves ask for, such as acknowledgements in a CDK
     * app: `allow` waives what they cover, `propose` only shows them. One without a reason, or without
     * our namespace, is never in force.
     */
    readonly inlineWaivers: 'allow' | 'propose';
}
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
    readonly errors: readonly RunError[];
    readonly enforcement: Enforcement;
    readonly cut: CutExcerpt;
}
/** What follows from the judgements: which block, and whether the gate is open. */
export declare function decide(run: Undecided): Decision;
