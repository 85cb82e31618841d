/**
 * The patterns that hold in a folder: those of every file from the top of the work tree down to it,
 * in git's order of precedence, each rewritten to be relative to that top.
 */
export interface IgnorePatterns {
    /** Whether git ignores a path (relative to the top, a folder's with a `/` at its end) or a folder above it. */
    readonly ignores: (path: string) => boolean;
    /** With the patterns of one more file, which override these. `folder` is that file's, `''` for the top. */
    readonly with: (text: string, folder: string) => IgnorePatterns;
}
/**
 * No patterns yet. One matcher holds all of a chain, since git lets the last pattern that matches
 * decide: what a file leaves out, a deeper one may include again, with everything in it. Upper and
 * lower case differ, as they do in git on Linux.
 */
export declare function noPatterns(): IgnorePatterns;
