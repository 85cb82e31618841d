/** A symbolic link of a tree. */
export interface TreeLink {
    /** Below the folder of the tree. */
    readonly path: string;
    readonly target: string;
}
/**
 * Writes links of a tree below its folder: last of all, so that nothing is written through one. Those that
 * lead out of the tree are left out, and those that the disk doesn't take.
 */
export declare function writeLinks(folder: string, links: readonly TreeLink[]): void;
