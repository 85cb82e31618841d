import type { AccountScope, Policy, PolicyPack, Severity } from './policy.js';
/** What is known of a policy before it is loaded. */
export interface PolicyEntry {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly aliases: readonly string[];
    readonly deprecated: string | null;
    readonly preview: boolean;
    readonly resourceTypes: readonly string[];
    /** Absent: it is about resources. */
    readonly scope?: AccountScope;
    /** Not built in: from a folder that was named. */
    readonly own?: boolean;
    /** As it was before its parameters had values. */
    readonly unbound?: PolicyEntry;
    readonly load: () => Promise<LoadedPolicy>;
    /** The examples beside the policy: file name to text. */
    readonly examples: () => Promise<Readonly<Record<string, string>>>;
}
export interface LoadedPolicy {
    readonly policy: Policy;
    /** Loads a module that the policy's check names; what it exports is the evaluator's to judge. */
    readonly code: (path: string) => Promise<unknown>;
}
/** What is known of a built-in pack before it is loaded. */
export interface PackEntry {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** How many members it has: policies, members that no policy asks yet, and lines of the checklist. */
    readonly counts: {
        readonly policies: number;
        readonly planned: number;
        readonly checklist: number;
    };
    readonly load: () => Promise<PolicyPack>;
}
/** A pack, and which of its policies the run uses. */
export interface ChosenPack {
    readonly pack: PolicyPack;
    readonly policies: readonly PolicyEntry[];
}
