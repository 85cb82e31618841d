import type { CheckOptions } from './check-options.js';
import { type Against } from './conclude.js';
import { type JudgedRun } from './judge.js';
import { type FindResult } from './load-run.js';
import { type TrustedTree } from './load-settings.js';
import type { Decision } from './model/decision.js';
import { type Tree, type TreeProblem } from './revision/index.js';
/** Judges inputs, and the same ones as they were in a base: by the rules of the base. */
export declare function checkChange(options: CheckOptions, base: string): Promise<Decision>;
/** Judges what changed files can touch, where no base says what they held. */
export declare function checkChangedFiles(options: CheckOptions, changedFiles: readonly string[]): Promise<Decision>;
/**
 * A folder by its path, else a revision of the repository that holds the current folder. What may be
 * both is neither: a change could bring a folder that has the name of its base, and be judged by that.
 */
export declare function openTree(named: string, cwd: string): Tree | TreeProblem;
/**
 * Judges the inputs in the tree of the change, and those in the base that have their places. `paths`:
 * other places in the base. `found`: the inputs that are judged, where they were found before.
 */
export declare function compareTrees(options: CheckOptions, trusted: TrustedTree, name: string, found?: FindResult): Promise<Decision>;
/** What a head can be compared with. Inputs that the base can't read are missing in it. */
export declare function comparable(head: JudgedRun, base: JudgedRun, name: string): Pick<Against, 'base' | 'notCompared' | 'errors'>;
