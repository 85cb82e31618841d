import type { ResourceGraph } from '../model/resource-graph.js';
import type { Truth } from '../model/truth.js';
import { type Place } from './place.js';
import { type Relation } from './related.js';
/** How a text, an ARN or a path, says which resource it is about. */
export interface Mention extends Relation {
    /** What stands before the name in a text that is written out: `table/`. */
    readonly before?: string;
}
/**
 * Whether some resource of a type that speaks of this one passes: it refers to it, alone or within a
 * longer text, or says its name. `through` may be a list, one item of which does.
 */
export declare function someMentioning(graph: ResourceGraph, type: string, mention: Mention, question: (mentioning: Place) => Truth, none: string): Truth;
