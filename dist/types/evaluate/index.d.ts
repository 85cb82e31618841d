import type { Judgement } from '../model/judgement.js';
import type { Policy } from '../model/policy.js';
import type { PolicyEntry } from '../model/policy-entry.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Assume } from '../model/worlds/world.js';
export { checkSchemas } from './check-schemas.js';
export type { Check, Details, Kit } from './kit.js';
export type { ForkedPlace, Place, SettledSpot, Spot } from './place.js';
export type { Relation } from './related.js';
export interface Evaluation {
    readonly judgements: readonly Judgement[];
    /** Policies of which a resource was there to judge. */
    readonly judgedBy: readonly Policy[];
    /** A sentence each: policies that can't be run. */
    readonly faults: readonly string[];
}
/** Judges every resource by every policy that is about its type. Policies about absent types are not loaded. */
export declare function evaluate(graph: ResourceGraph, policies: readonly PolicyEntry[], { assume }: {
    readonly assume: Assume;
}): Promise<Evaluation>;
