import type { CheckOptions } from './check-options.js';
import type { RunError } from './model/decision.js';
/** When a run has to end: what isn't judged by then is an error, and all else is reported. */
export interface Deadline {
    readonly isOver: () => boolean;
    /** What is told of an input that was not judged, or not to its end. */
    readonly missed: (file: string) => RunError;
}
/** Begins now. */
export declare function deadlineOf({ timeout }: CheckOptions): Deadline;
