import type { CheckBlock } from '../model/policy.js';
import type { LoadedPolicy } from '../model/policy-entry.js';
import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Truth } from '../model/truth.js';
import type { Assume } from '../model/worlds/world.js';
import { type SettledSpot } from './place.js';
import { type Settlement } from './settle-verdict.js';
/** How a verdict came about. */
export interface TracedVerdict {
    readonly resource: Resource;
    readonly blocks: readonly TracedBlock[];
    /** Null: no line, as there is nothing to judge. */
    readonly settled: Settlement | null;
}
export interface TracedBlock {
    readonly block: CheckBlock;
    /** Whether the block is about resources of this type. */
    readonly applies: boolean;
    /** What `select` met, in its order; null for blocks that select nothing. */
    readonly spots: readonly TracedSpot[] | null;
    readonly truth: Truth;
}
export interface TracedSpot {
    /** `Properties` itself is `""`. */
    readonly path: string;
    readonly value: SettledSpot['value'];
    /** Null where the block has no such part. */
    readonly where: Truth | null;
    readonly assert: Truth | null;
}
/** Judges a resource by a policy as a check does, and keeps what each part says. */
export declare function trace(graph: ResourceGraph, loaded: LoadedPolicy, resource: Resource, assume: Assume): Promise<TracedVerdict>;
