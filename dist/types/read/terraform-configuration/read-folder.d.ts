import type { RunError } from '../../model/decision.js';
import { type FileContent } from './read-hcl.js';
export interface FolderContext {
    /** Absolute and real; nothing outside it is read. */
    readonly root: string;
    readonly label: (path: string) => string;
}
export interface FolderContent {
    readonly files: readonly FileContent[];
    readonly overrides: readonly FileContent[];
    /** Files that couldn't be opened. */
    readonly errors: readonly RunError[];
}
/** Reads what Terraform takes for the configuration of a folder. Throws an `InputError` where it can't be listed. */
export declare function readFolder(folder: string, context: FolderContext): Promise<FolderContent>;
/** Reads the text of one file. */
export declare function readText(text: string, path: string, { label }: FolderContext): FileContent | Promise<FileContent>;
/** The text of a file that lies under the root, links followed. Throws an `InputError`. */
export declare function readConfined(path: string, root: string): string;
/** Names of regular files and links in a folder. Throws an `InputError`. */
export declare function namesIn(folder: string): string[];
