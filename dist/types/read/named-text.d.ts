/**
 * The text of a file that a person or an input names; null where it can't be read, is too large to be
 * written by a person, or really lies outside `root`. A null root lets every place pass.
 */
export declare function readNamedText(path: string, root: string | null): string | null;
