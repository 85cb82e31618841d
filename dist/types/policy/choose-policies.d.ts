import type { RunError } from '../model/decision.js';
import type { ChosenPack, PolicyEntry } from '../model/policy-entry.js';
import type { CheckSchemas } from './parse-policy.js';
export interface Choice {
    readonly cwd: string;
    /** Pack ids or files; none: the default pack. */
    readonly pack: readonly string[];
    /** Policy ids: only these. */
    readonly policy: readonly string[];
    /** Folders of policies of one's own. */
    readonly folders: readonly string[];
    /** Named checks and the schemas of their parameters; asked for only where a folder is given. */
    readonly checks: () => Promise<CheckSchemas>;
}
export interface ChosenPolicies {
    readonly packs: readonly ChosenPack[];
    /** What the run judges by, each once, sorted by id. */
    readonly policies: readonly PolicyEntry[];
    readonly errors: readonly RunError[];
}
/** The policies of a run, by the names that were given; what is misspelled is an error with the nearest right word. */
export declare function choosePolicies(choice: Choice): Promise<ChosenPolicies>;
