import type { Raw } from '../../model/document.js';
import { type ReadEntry } from './read-changes.js';
export interface ReadPlan {
    readonly content: Raw;
    readonly entries: readonly ReadEntry[];
    readonly notes: readonly string[];
}
/**
 * Reads a plan from bytes in UTF-8, which are not to be changed afterwards: parts of them are parsed when
 * they are asked for.
 *
 * @throws InputError where it isn't JSON, is cut off, or passes a limit.
 */
export declare function readLargePlan(bytes: Buffer, mostAsText: number): ReadPlan;
export declare function readTextPlan(text: string): ReadPlan;
