import type { Candidate, Origin } from './found-input.js';
/**
 * Reads a file that a search or a pattern came upon; null where it is no input. Throws an
 * `InputError` where it looks like one and can't be judged.
 */
export declare function readFoundFile(path: string, origin: Origin, maxSize: number): Candidate | null;
/** Reads a file that was named, whatever its name. Throws an `InputError` where it is no input. */
export declare function readNamedFile(path: string, maxSize: number): Candidate;
/** A folder as an input. */
export declare function folderCandidate(kind: 'cdk' | 'terraform-configuration', path: string, origin: Origin, maxSize: number): Candidate;
/** Whether a file of a folder can be a part of its configuration: text, or nothing yet. */
export declare function isReadableText(path: string): boolean;
