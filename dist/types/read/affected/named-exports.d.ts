/**
 * How a name is written: what it begins and ends with, and whether nothing stands between. What a
 * function other than `Fn::Sub` makes has neither, and may be any name.
 */
export interface NamePattern {
    readonly start: string;
    readonly end: string;
    readonly isWhole: boolean;
}
/** Names under which stacks hand values to one another. */
export interface SharedNames {
    readonly exported: readonly NamePattern[];
    readonly imported: readonly NamePattern[];
}
/** Found without parsing: a few names too many make a run longer, one too few would make it wrong. */
export declare function sharedNames(text: string): SharedNames;
/** Whether two names, as they are written, may be the same. */
export declare function mayBeTheSame(one: NamePattern, other: NamePattern): boolean;
