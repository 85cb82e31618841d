/** A whole number in a base up to 62; past 36 the capital letters are digits of their own. */
export declare function parseInteger(text: string, base: number): number;
