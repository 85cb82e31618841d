import type { IgnorePatterns } from './ignore-patterns.js';
/** What holds in a folder: the patterns of its own file and of those above, up to the work tree's top. */
export interface IgnoreChain {
    readonly top: string;
    /** Null where no file holds any. */
    readonly patterns: IgnorePatterns | null;
}
export interface GitIgnore {
    /** The patterns that hold for what lies directly in `folder`. */
    readonly chainFor: (folder: string) => Promise<IgnoreChain>;
    /** Whether git ignores `path` or a folder above it. */
    readonly ignoresTree: (path: string) => Promise<boolean>;
}
/**
 * What `.gitignore` files and `.git/info/exclude` say, read folder by folder as the search comes to
 * them. `top` is the top of the git work tree, or the folder searched where there is none.
 */
export declare function readGitIgnore(top: string): GitIgnore;
/** Whether an entry of `folder`, or a folder above it, is ignored: the last pattern that matches decides. */
export declare function isIgnored(chain: IgnoreChain | null, folder: string, name: string, isFolder: boolean): boolean;
