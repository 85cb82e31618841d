/** What is wrong with a text, and at which of its characters. */
export interface Fault {
    readonly message: string;
    readonly offset: number;
}
interface Measures {
    /** What is beyond the limits; null: nothing. */
    readonly excess: Fault | null;
    /** How many members its maps have as they are written, keys that stand twice included. */
    readonly members: number;
}
/**
 * What a JSON text holds beyond the limits: nesting that would exhaust the stack of whoever walks
 * it, or a number that JavaScript can only take for infinite. One pass without recursion. Says
 * nothing of a text that isn't JSON.
 */
export declare function measureJson(text: string): Measures;
export declare const findExcess: (text: string) => Fault | null;
/** The offset after the closing quote of the string that opens at `start`; the text's end where none closes it. */
export declare function endOfString(text: string, start: number): number;
export {};
