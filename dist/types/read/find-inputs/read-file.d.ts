import { type DecodedText } from './decode-text.js';
/** A regular file, held open, of which the beginning has been read. */
export interface OpenFile {
    readonly size: number;
    readonly beginning: Buffer;
    /** Whether the beginning is everything. */
    readonly whole: boolean;
    /** The file from its start, `limit` bytes of it at most. */
    readonly read: (limit: number) => Buffer;
}
/** Contents of files by their real paths. */
export type Edits = ReadonlyMap<string, Buffer>;
/**
 * Runs with some files as they would be after an edit: whatever reads them meanwhile, and in this run
 * only, is given that instead of what lies on the disk.
 */
export declare function withEditedFiles<T>(files: Edits, use: () => Promise<T>): Promise<T>;
/**
 * Opens a file, hands it to `use` and closes it. Throws an `InputError` where it can't be read or is
 * no regular file. The kind is asked of the opened handle, and a pipe is opened without waiting for
 * a writer, so that swapping the file in between can't make the run hang.
 */
export declare function withFile<T>(path: string, use: (file: OpenFile) => T): T;
/** Decodes, or says that the text is longer than the engine can hold (about 512 MB): plans alone may be. */
export declare function decodeInput(bytes: Buffer): DecodedText;
/** What to tell of an error of the file system, without the paths that its own message holds. */
export declare function whyUnreadable(error: unknown): string;
