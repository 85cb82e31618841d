import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
/** What of a base is what in a head. */
export interface SameResources {
    readonly headOf: (base: Resource) => Resource | null;
    readonly baseOf: (head: Resource) => Resource | null;
    /** Ids, and names of sources, as the head has them. */
    readonly renamed: (id: string) => string;
}
/**
 * A resource is met again by its type and its lasting identity: in its own file, then in one that came in
 * the place of a file that is gone, then by its address.
 */
export declare function sameResources(base: ResourceGraph, head: ResourceGraph): SameResources;
