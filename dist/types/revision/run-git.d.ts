/** Runs one of git's commands that only read objects. Null where it fails, or there is no git. */
export declare function runGit(folder: string, words: readonly string[], input?: string | null): Buffer | null;
