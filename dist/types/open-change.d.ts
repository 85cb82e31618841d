import type { CheckOptions } from './check-options.js';
import { type FindResult } from './load-run.js';
import { type Tree, type TreeProblem } from './revision/index.js';
/** A change against a revision: what is to be judged in it, and its base. */
export interface OpenedChange {
    readonly tree: Tree;
    /** The inputs that the change can touch; all of them where it touches a rule. */
    readonly found: FindResult;
}
/**
 * Finds what a change can touch, and writes its base to a temporary folder, without the templates that
 * are the same and are not judged.
 * @param top of the work tree, absolute and real
 */
export declare function openChange(options: CheckOptions & {
    readonly cwd: string;
}, top: string, revision: string): Promise<OpenedChange | TreeProblem>;
/** The inputs that changed files can touch, where nobody knows what these held before. */
export declare function searchChanged(options: CheckOptions & {
    readonly cwd: string;
}, top: string, changedFiles: readonly string[]): Promise<FindResult>;
