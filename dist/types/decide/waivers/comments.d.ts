import type { Request } from './request.js';
/** A comment that asks for an exception. */
export interface WaiverComment extends Request {
    readonly file: string;
    /** Counts from 1. */
    readonly line: number;
    /** It holds for the whole resource, wherever in it the comment stands. */
    readonly whole: boolean;
}
/** What every such comment holds; a text without it is not looked at further. */
export declare const MARKER: RegExp;
/** The exceptions that the comments of a text ask for, in the order of its lines. */
export declare function commentsIn(text: string, file: string): readonly WaiverComment[];
