/**
 * Values that are ruled out, in the order in which they were. One that is made of another by one more
 * value shares what they have in common: a thousand of them, each made of the one before, take no more
 * room than the last.
 */
export interface Exclusions {
    readonly size: number;
    /** Each value with its place, counted from 0; those from `size` on belong to later ones. */
    readonly places: ReadonlyMap<string, number>;
}
export declare const noExclusions: Exclusions;
export declare function excludes({ size, places }: Exclusions, value: string): boolean;
export declare function excludedValues({ size, places }: Exclusions): Generator<string>;
/** With one more value, which wasn't excluded. */
export declare function withExclusion(before: Exclusions, value: string): Exclusions;
