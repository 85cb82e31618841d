/** The hash of a line, and the last line that it is made of. */
export interface LineHash {
    readonly hash: string;
    readonly lastLine: number;
}
/**
 * The hash by which GitHub's code scanning knows a line again, of each line of a text, the first at 0:
 * `primaryLocationLineHash`, as github/codeql-action computes it (`src/fingerprints.ts`). A rolling hash of
 * the line's first hundred characters but spaces and tabs, those of the lines below included, and behind
 * the colon how often it has been met so far. Every end of a line counts as one line feed.
 */
export declare function lineHashes(text: string): readonly LineHash[];
