import { type RevisionFile } from './list-files.js';
/** How a work tree differs from a revision. */
export interface ChangedFiles {
    /** Files that differ, are gone or have come, with `/`, below the top of the repository. */
    readonly paths: ReadonlySet<string>;
    /** What a file held in the revision; null where there was none. */
    readonly before: (path: string) => string | null;
}
/**
 * Compares the files of a work tree with those of a revision, by what is written in them: git's own
 * comparison would run the filters that a repository configures. What git ignores has come, and a folder that
 * it ignores as a whole has come as such. Null where the work tree can't be listed.
 * @param read texts of files of the work tree, by their paths below its top, as far as they were read before
 */
export declare function changedSince(top: string, files: readonly RevisionFile[], read: ReadonlyMap<string, string>): ChangedFiles | null;
