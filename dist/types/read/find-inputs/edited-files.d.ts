import type { Edits } from './read-file.js';
/** What a run reads instead of files on the disk. */
export declare const edits: () => Edits | undefined;
export declare const withEdits: <T>(files: Edits, use: () => T) => T;
