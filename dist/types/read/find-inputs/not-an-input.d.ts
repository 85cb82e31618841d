export interface NotAnInput {
    /** What the file looks like, what is accepted, what to do. Quotes nothing of the file. */
    readonly message: string;
    /** Where a text breaks that is no input because it is broken; else null. Counted from 1. */
    readonly line: number | null;
    readonly column: number | null;
}
/**
 * Says what a file looks like that was named and is no input, and what to give instead. `name` is
 * the file's own name, or empty.
 */
export declare function describeNotAnInput(content: string | Uint8Array, name?: string): NotAnInput;
export declare const EMPTY = "The file is empty: the command that writes it probably failed before (look for its exit code; `set -o pipefail` makes a shell stop there). Write it again.";
