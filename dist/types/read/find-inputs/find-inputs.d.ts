import type { FindOptions, FindResult } from './found-input.js';
/**
 * From the paths of the command line to the inputs of the run. Each path is a file, a folder or a
 * pattern; none means the current folder. Never rejects for what lies on the disk: a path that can't
 * be judged is an error, and every other one is found all the same.
 */
export declare function findInputs(paths: readonly string[], options: FindOptions): Promise<FindResult>;
