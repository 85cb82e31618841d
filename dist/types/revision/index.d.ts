import { type RevisionFile } from './list-files.js';
export { blobId } from './blob-id.js';
export { type ChangedFiles, changedSince } from './changed-since.js';
export { writeLinks } from './write-links.js';
export type { RevisionFile };
/** A tree as it was, or as it lies somewhere else. */
export interface Tree {
    /** Absolute and real. */
    readonly folder: string;
    /** As people name it: what was asked for, and the commit that it stands for. */
    readonly name: string;
    /** The top of the work tree whose revision it is; null for a folder. */
    readonly top: string | null;
    /** Removes what was written for it. */
    readonly dispose: () => void;
}
/** Why a revision can't be read, as a sentence or two. */
export interface TreeProblem {
    readonly message: string;
}
/** The top of the git work tree that holds a folder; null where none does. */
export declare function workTree(folder: string): string | null;
/** A folder that stands for a tree of its own. */
export declare const treeAt: (folder: string, name: string) => Tree;
/** The commit that a revision names; null where git knows none. */
export declare function commitOf(top: string, revision: string): string | null;
/** A commit that git holds, with its files. */
export interface Revision {
    /** As people name it. */
    readonly name: string;
    readonly files: readonly RevisionFile[];
}
/** Finds a revision in the repository whose work tree's top is `top`; nothing is checked out. */
export declare function findRevision(top: string, revision: string): Revision | TreeProblem;
/**
 * Writes files of a revision to a temporary folder: as git holds them, without checking anything out, so
 * that neither hooks nor filters nor attributes of the repository have a part in it.
 */
export declare function writeRevision(top: string, { name, files }: Revision): Tree | TreeProblem;
/** All of a revision, as a tree. */
export declare function openRevision(top: string, revision: string): Tree | TreeProblem;
