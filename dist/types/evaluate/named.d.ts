import type { ResourceGraph } from '../model/resource-graph.js';
import type { Path, Truth } from '../model/truth.js';
import { type Place } from './place.js';
/** What kind of resource a value names. */
export interface Named {
    readonly type: string;
    /** The property that holds the name of such a resource, where people may name it. */
    readonly name?: Path;
}
/**
 * Whether the resource that a value names passes. Unknown where the value is, or where no resource of
 * that type in the input has the name for certain: it lies elsewhere. Where the value is absent, so is
 * what it names, and nothing is judged; ask before.
 */
export declare function named(graph: ResourceGraph, place: Place, wanted: Named, judge: (named: Place) => Truth): Truth;
