import type { RawMap } from '../../model/document.js';
import type { ReadEntry } from './read-changes.js';
/** A plan of which only what is used was parsed. */
export interface ScannedPlan {
    /** Its top: what is passed over is null, the changes too. */
    readonly content: RawMap;
    readonly entries: readonly ReadEntry[];
    /** The offset after it. */
    readonly end: number;
}
/**
 * Reads a plan from its bytes: as a text it would take as much memory again, and parsed several times
 * that. Most of it is never looked at: the planned values and the state before repeat the changes, and
 * what a change holds is parsed when somebody asks for it.
 *
 * @throws BrokenJson where it isn't JSON from `start` on, or passes a limit.
 */
export declare function scanPlan(bytes: Buffer, start: number): ScannedPlan;
