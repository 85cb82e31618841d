import type { RunError } from '../model/decision.js';
import type { PolicyEntry } from '../model/policy-entry.js';
import { type CheckSchemas } from './parse-policy.js';
export interface FolderOptions {
    readonly cwd: string;
    readonly checks: CheckSchemas;
}
/** Loads every policy of a folder of one's own. A policy with a mistake is an error; the others are loaded. */
export declare function loadFolder(folder: string, options: FolderOptions): {
    entries: readonly PolicyEntry[];
    errors: readonly RunError[];
};
