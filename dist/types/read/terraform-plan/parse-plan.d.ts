import type { Raw } from '../../model/document.js';
export interface ParsedPlan {
    readonly content: Raw;
    readonly notes: readonly string[];
}
/**
 * Parses the text of a plan. Lines of a log around it are left out, and a note says so.
 *
 * @throws InputError where it isn't JSON, is cut off, or passes a limit.
 */
export declare function parsePlan(text: string): ParsedPlan;
