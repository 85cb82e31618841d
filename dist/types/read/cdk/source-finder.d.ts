/** What a path of the machine that synthesised is here. */
export type SourceFile = {
    readonly kind: 'found';
    readonly path: string;
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'ambiguous';
};
export interface SourceFinder {
    /** The file that was at `written` when the app was synthesised, on whatever machine. */
    readonly find: (written: string) => SourceFile;
    /** The file at a path of this machine; null where there is none under the root. */
    readonly at: (path: string) => string | null;
}
/**
 * Finds sources by the rule of roots: the longest end of the written path that exists, looked for
 * under the folder of the `cdk.json` beside the assembly, then under the root; two ends of the same
 * length leave it open. All that is found lies under the root. Looks at the disk only when asked.
 */
export declare function createSourceFinder(root: string, assembly: string): SourceFinder;
/** The names that a path or an address consists of, after its last step upwards. */
export declare function partsOf(written: string): readonly string[];
/** Without its percent signs; as it is where they stand for no text. */
export declare function decodeAddress(address: string): string;
