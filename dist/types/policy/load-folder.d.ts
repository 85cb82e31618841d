import type { RunError } from '../model/decision.js';
import type { PolicyEntry } from '../model/policy-entry.js';
import { type CheckSchemas } from './parse-policy.js';
import { type TypeShapes } from './type-shapes.js';
export interface FolderOptions {
    readonly cwd: string;
    readonly checks: CheckSchemas;
    readonly shapes: TypeShapes;
}
/**
 * Loads every policy of a folder of one's own. A policy with a mistake is an error; the others are loaded.
 * `taken`: names that policies have, with who has them; those of the folder are added.
 */
export declare function loadFolder(folder: string, options: FolderOptions, taken: Map<string, string>): {
    entries: readonly PolicyEntry[];
    errors: readonly RunError[];
};
/** Loaded where a folder of one's own is: policies that are built in were checked when they were built. */
export declare function loadTypeShapes(): Promise<TypeShapes>;
