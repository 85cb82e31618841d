import type { Fault } from './json-limits.js';
/** Where the JSON string that opens at `start` ends, or what is wrong with it. */
export declare function findStringFault(text: string, start: number): Fault | {
    readonly end: number;
};
