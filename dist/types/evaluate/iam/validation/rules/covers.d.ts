/** Counts the steps of comparisons, so that no document can run away with them. */
export interface Steps {
    left: number;
}
/**
 * Whether a text with wildcards, `*` and `?`, is like all that another one is like. False where the steps
 * are used up.
 */
export declare function covers(pattern: string, other: string, steps?: Steps): boolean;
