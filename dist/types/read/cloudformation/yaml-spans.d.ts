import { type YamlSource } from './yaml-source.js';
/** Where the node of each event lies: offsets `[start, end)` with its tag and anchor. */
export interface Spans {
    /** The event that closes a map or list; a scalar's or alias's own. */
    readonly close: Int32Array;
    readonly start: Int32Array;
    readonly end: Int32Array;
}
/**
 * Finds where nodes begin and end. The events tell where scalars lie, but not what closes a
 * collection, nor where an empty value stands; the gaps between scalars tell those.
 */
export declare function measureSpans(source: YamlSource): Spans;
