import type { RunError } from '../../model/decision.js';
/** What one reading of an assembly shares. */
export interface Reading {
    /** Absolute and real: the root, and the assembly itself, which a person may name outside of it. */
    readonly bounds: readonly string[];
    /** Bytes that a file may have. */
    readonly maxSize: number;
    /** Shows an absolute path to people. */
    readonly label: (path: string) => string;
    readonly errors: RunError[];
}
/** Adds what is wrong with a file to the errors. What is no person's mistake is thrown on. */
export declare function tell({ errors }: Reading, file: string, error: unknown): void;
