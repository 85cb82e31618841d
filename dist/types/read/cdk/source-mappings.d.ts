/** Where a piece of compiled code comes from. All count from 0. */
export interface Mapping {
    readonly column: number;
    /** Index into the map's `sources`. */
    readonly source: number;
    readonly sourceLine: number;
    readonly sourceColumn: number;
}
/**
 * Decodes the `mappings` of a source map (ECMA-426): a list for each line of the compiled code, by
 * column. Segments without a source are left out. Null where the text is no such list.
 */
export declare function decodeMappings(mappings: string): readonly (readonly Mapping[])[] | null;
