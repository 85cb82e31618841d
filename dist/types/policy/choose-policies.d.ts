import type { RunError } from '../model/decision.js';
import type { ChecklistItem, Json } from '../model/policy.js';
import type { ChosenPack, PolicyEntry } from '../model/policy-entry.js';
import type { CheckSchemas } from './parse-policy.js';
export interface Choice {
    readonly cwd: string;
    /** Pack ids or files; none: the default pack. */
    readonly pack: readonly string[];
    /** The file that names the packs, as reports show it; null or left out: the command line. */
    readonly packsNamedIn?: string | null;
    /** Policy ids: only these. */
    readonly policy: readonly string[];
    /** Whether `policy` may name policies that the packs don't have. */
    readonly beyondPacks?: boolean;
    /** Folders of policies of one's own. */
    readonly folders: readonly string[];
    /** Whether a policy of one's own may stand in for a built-in one of its id, as where it is being tested. */
    readonly mayReplace?: boolean;
    /** Named checks and the schemas of their parameters; asked for only where a folder is given. */
    readonly checks: () => Promise<CheckSchemas>;
}
export interface ChosenPolicies {
    readonly packs: readonly ChosenPack[];
    /** What the run judges by, each once, sorted by id. */
    readonly policies: readonly PolicyEntry[];
    /** What the packs ask and only the running account answers, each once. */
    readonly checklist: readonly ChecklistItem[];
    /** Every name that a policy has, of the run or not, with the policy's id. */
    readonly names: ReadonlyMap<string, string>;
    readonly errors: readonly RunError[];
}
/** The policies of a run, by the names that were given; what is misspelled is an error with the nearest right word. */
export declare function choosePolicies(choice: Choice): Promise<ChosenPolicies>;
/** A policy with parameters that somebody sets; the others have their defaults, whoever set them before. */
export declare function withParameters(entry: PolicyEntry, given: Readonly<Record<string, Json>>): PolicyEntry;
