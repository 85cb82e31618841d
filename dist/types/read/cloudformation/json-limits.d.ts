/** What is wrong with a text, and at which of its characters. */
export interface Fault {
    readonly message: string;
    readonly offset: number;
}
/**
 * What a JSON text holds beyond the limits: nesting that would exhaust the stack of whoever walks
 * it, or a number that JavaScript can only take for infinite; null: nothing. One pass without
 * recursion. Says nothing of a text that isn't JSON.
 */
export declare function findExcess(text: string): Fault | null;
/** The offset after the closing quote of the string that opens at `start`; the text's end where none closes it. */
export declare function endOfString(text: string, start: number): number;
/** Whether an even number of backslashes stands before a quote. */
export declare function isClosing(text: string, quote: number): boolean;
