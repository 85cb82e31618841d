import type { AccessChange } from '../../model/access-change.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Assume } from '../../model/worlds/world.js';
/**
 * What policies of a head allow and those of a base don't, and the other way round: by what the documents
 * mean, all those together that one role holds, or that are about one resource.
 */
export declare function accessChanges(base: ResourceGraph, head: ResourceGraph, assume: Assume): readonly AccessChange[];
