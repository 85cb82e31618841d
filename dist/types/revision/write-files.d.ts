import type { RevisionFile } from './list-files.js';
/** Writes files below a new folder; gives why that failed, as a sentence, or null. */
export declare function writeFiles(top: string, files: readonly RevisionFile[], folder: string): string | null;
/** Of each file, in their order; null where git fails. */
export declare function contentsOf(top: string, files: readonly RevisionFile[]): readonly Buffer[] | null;
