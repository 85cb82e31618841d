import type { RunError } from './decision.js';
/**
 * An input that can't be judged, told to the person who gave it: what is wrong, where, what to do.
 * Never quotes the input, which may hold secrets.
 */
export declare class InputError extends Error {
    readonly line: number | null;
    readonly column: number | null;
    constructor(message: string, at?: {
        line: number;
        column: number;
    } | null);
}
/** The same of a file, as it is told in the decision. */
export declare function errorIn(file: string, { line, column, message }: InputError): RunError;
