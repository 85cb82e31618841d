import type { InputKind, RunError } from '../../model/decision.js';
import type { Input } from '../../model/document.js';
/** An input with what was read of it while it was recognised. */
export interface FoundInput extends Input {
    /** The whole file as text, without its byte order mark; null for a folder, and where `bytes` stands for it. */
    readonly text: string | null;
    /** A large plan in UTF-8, as it lies on the disk: it may be larger than a text can be. Else null. */
    readonly bytes: Buffer | null;
    /**
     * SHA-256 in hex, worked out when called. Of a file: of its bytes, those that were read. Of
     * a folder: of the list of its files, each with its own hash (`folder-digest.ts`).
     */
    readonly sha256: () => string;
}
export interface FindOptions {
    readonly cwd: string;
    /** `--root`; null where it wasn't given. */
    readonly root: string | null;
    /** `GITHUB_WORKSPACE`; null outside GitHub Actions. */
    readonly workspace: string | null;
    /** In bytes. */
    readonly maxInputSize: number;
}
export interface FindResult {
    /** In the order of the paths; within a folder or a glob sorted by path, in code units. */
    readonly inputs: readonly FoundInput[];
    readonly errors: readonly RunError[];
    /** Absolute path that `file` of every input and error is relative to. */
    readonly runRoot: string;
}
/** An input before its root and its label are known. Paths are absolute and real. */
export interface Candidate {
    readonly kind: InputKind;
    readonly path: string;
    readonly text: string | null;
    readonly bytes: Buffer | null;
    readonly sha256: () => string;
    readonly origin: Origin;
}
/** How a person came to give an input: by its own name, or by a place or pattern it was found with. */
export type Origin = {
    readonly by: 'name';
} | {
    readonly by: 'search';
    readonly folder: string;
} | {
    readonly by: 'glob';
};
/** A path that gave no input, before labels are known. */
export interface Problem {
    /** Absolute path; or null, where `shown` stands for it. */
    readonly path: string | null;
    /** A pattern or path as it was given. */
    readonly shown: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
}
