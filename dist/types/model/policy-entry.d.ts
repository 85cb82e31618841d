import type { Policy, PolicyPack, Severity } from './policy.js';
/** What is known of a policy before it is loaded. */
export interface PolicyEntry {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly aliases: readonly string[];
    readonly preview: boolean;
    readonly resourceTypes: readonly string[];
    /** Not built in: from a folder that was named. */
    readonly own?: boolean;
    readonly load: () => Promise<LoadedPolicy>;
    /** The examples beside the policy: file name to text. */
    readonly examples: () => Promise<Readonly<Record<string, string>>>;
}
export interface LoadedPolicy {
    readonly policy: Policy;
    /** Loads a module that the policy's check names; what it exports is the evaluator's to judge. */
    readonly code: (path: string) => Promise<unknown>;
}
/** A pack, and which of its policies the run uses. */
export interface ChosenPack {
    readonly pack: PolicyPack;
    readonly policies: readonly PolicyEntry[];
}
