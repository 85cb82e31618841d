import type { BaselineEntry } from '../model/change.js';
import type { Judgement } from '../model/judgement.js';
import { type Policy, type Severity } from '../model/policy.js';
import type { InlineWaivers, Settings } from '../model/settings.js';
/** What a part of the run is decided by: settings, with what the command line says in their place. */
export interface Rules {
    /** Null: there are none. */
    readonly settings: Settings | null;
    readonly failOn: Severity;
    readonly warnOnly: boolean;
    readonly failOnUnknown: boolean;
    /** What becomes of exceptions that the inputs themselves ask for. One without a reason is never in force. */
    readonly inlineWaivers: InlineWaivers;
    /** The same for those that are written for other tools. */
    readonly peerWaivers: InlineWaivers;
    readonly baseline: Baseline | null;
    /** A file of a report, as settings name it: relative to their folder. */
    readonly pathOf: (file: string) => string;
}
/** Findings that are known, as a file holds them. */
export interface Baseline {
    readonly file: string;
    readonly entries: readonly BaselineEntry[];
}
/** Whether the policy is one that no input may waive. */
export declare function isMandatory({ id, aliases, severity }: Policy, { settings }: Rules): boolean;
/** Whether it would close the gate, were it neither waived nor known. */
export declare function closesGate({ policy, verdict }: Judgement, rules: Rules): boolean;
