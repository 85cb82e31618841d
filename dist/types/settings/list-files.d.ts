/**
 * The files below a folder, by their paths in it; none where it can't be listed. Follows no links, and
 * leaves out the folders that hold no policies.
 */
export declare function filesBelow(folder: string): readonly string[];
/** Files of a folder whose name is a given one but for upper and lower case. */
export declare function namedLike(folder: string, name: string): readonly string[];
/** The folders from one up to another, both included. */
export declare function foldersUpTo(folder: string, root: string): readonly string[];
