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
/** That lines around the plan were left out; none where there are none. */
export declare function noteOf(before: number, after: number): string[];
export declare const CUT_OFF = "The JSON ends in the middle of the plan: the disk may have been full, or the step that writes it cancelled. Write it again: `terraform show -json tfplan > plan.json`.";
