import type { WaiverComment } from './comments.js';
/** A place that a finding has to do with. */
export interface Spot {
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    /** It begins a whole: a resource, a module block, a nested stack. */
    readonly isHead: boolean;
}
/** The lines of a file; null where it can't be read. */
export type LinesOf = (file: string) => readonly string[] | null;
/**
 * Whether a comment is about one of the places: it stands in its lines or directly above them; of a
 * whole, also directly below its first line. Where what is missing has no line of its own, and for
 * comments that are meant so, anywhere in the resource.
 */
export declare function commentCovers(comment: WaiverComment, spots: readonly Spot[], linesOf: LinesOf): boolean;
