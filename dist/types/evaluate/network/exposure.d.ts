import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Hop, Truth } from '../../model/truth.js';
/** What an open rule comes to in the network of the input. */
export interface Exposure {
    /** To follow what is said of the rule: `and the internet reaches Server through it`. */
    readonly says: string;
    readonly hops: readonly Hop[];
}
/**
 * Whether something in the input is reached from the internet through a group that lets it in, on
 * some of these TCP ports. Null where nothing of the input is known to have the group.
 */
export declare function exposureThrough(graph: ResourceGraph, holder: Resource, ports: readonly number[]): Exposure | null;
/** What the network makes of a resource that is meant to be public. */
export declare function exposureOf(truth: Truth): Exposure | null;
