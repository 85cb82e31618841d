import type { ConstructMetadata } from './construct-metadata.js';
/** What the search for the maker of a construct needs. */
export interface MakerSearch {
    readonly metadata: ConstructMetadata;
    /** The construct path of the stack. */
    readonly stackPath: string;
    /** The name of a construct's class; null where the tree doesn't tell. */
    readonly classOf: (path: string) => string | null;
}
/**
 * What made a construct that no line of the person's own made, to follow "made by"; null where one
 * did, or where the assembly doesn't tell. The construct that it was made through is the nearest one
 * around it that a line of the person's own made, else the outermost one in its stack.
 */
export declare function madeBy(path: string, { metadata, stackPath, classOf }: MakerSearch): string | null;
