/** Lines of a source as they may be shown. */
export interface ShownLines {
    readonly count: number;
    /** From the line of index `first`, which counts from 0, up to the one before `end`. */
    slice(first: number, end: number): readonly string[];
}
/**
 * Lines of a source as they may be shown: what is written out under the name of a secret, or in a
 * declaration that says it is one, is hidden. Works on text alone, as neighbours of a finding are
 * shown that nobody judged.
 *
 * @param longest lines are cut to so many characters
 */
export declare function hideSecrets(text: string, longest: number): ShownLines;
