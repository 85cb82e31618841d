import type { Part } from './model/part-report.js';
import type { Resource } from './model/resource.js';
import type { OpenedInput } from './open-input.js';
/** Which part an input belongs to, by its label alone: the same on every machine. */
export declare function partOf(file: string, of: number): number;
/** What a machine judges of a run. */
export interface Share {
    readonly part: Part;
    readonly ownsInput: (file: string) => boolean;
    readonly owns: (resource: Resource) => boolean;
}
/**
 * The share of a part. `other`: files of the run that it is compared with; a file that only one of the
 * two has may be renamed, and belongs to the first part wherever it lies, so that it meets its twin there.
 */
export declare function shareOf(part: Part, opened: readonly OpenedInput[], other: ReadonlySet<string> | null): Share;
