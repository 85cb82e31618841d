import { InputError } from '../../model/input-error.js';
/** What is wrong with a text, and at which of its characters. */
export interface Fault {
    readonly offset: number;
    /** What to do, in a sentence; quotes nothing of the text. */
    readonly message: string;
}
/** Thrown where a text nests deeper than is followed. */
export declare class TooDeep extends InputError {
    readonly offset: number;
    constructor(offset: number);
}
/** One level further in. Throws {@link TooDeep} where that is too far. */
export declare function deeper(depth: number, offset: number): number;
/** Where a text opens more brackets than anything that people write; null where it doesn't. */
export declare function tooManyBrackets(text: string): Fault | null;
