import type { WaiverSource } from '../../model/waiver.js';
/** An exception as an input asks for it, before it is known whether it is in force. */
export interface Request {
    readonly source: WaiverSource;
    /** What it stands at, for people. */
    readonly scope: string;
    /** Empty where none is given. */
    readonly reason: string;
    readonly owner: string | null;
    readonly until: string | null;
}
/** What is told as the reason; empty where there should be one and is none. */
export declare function reasonOf({ reason, source: { tool } }: Request): string;
/** What people call the tools that the catalogue of rules knows. */
export declare const toolNames: Readonly<Record<string, string>>;
