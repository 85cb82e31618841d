import type { Raw } from '../../model/document.js';
/** A place in a person's own code, as the machine that synthesised wrote it. */
export interface StackFrame {
    /** A path, mostly absolute, or a `file:` or `webpack:` address. */
    readonly file: string;
    readonly line: number;
    /** The first and the last column that it can be, both counted from 1. */
    readonly columns: readonly [number, number];
}
/** The frames of a person's own code in a stack as CDK writes it, nearest first. */
export declare function userFrames(stack: Raw | undefined): readonly StackFrame[];
/** Whether a file belongs to a package that was installed, to Node or to no file at all. */
export declare function isLibrary(file: string): boolean;
