import type { Judgement } from '../model/judgement.ts';
import type { Policy } from '../model/policy.ts';
import type { PolicyEntry } from '../model/policy-entry.ts';
import type { ResourceGraph } from '../model/resource-graph.ts';
import type { Assume } from '../model/worlds/world.ts';
export { checkSchemas } from './check-schemas.ts';
export type { Check, Details, Kit } from './kit.ts';
export type { ForkedPlace, Place, SettledSpot, Spot } from './place.ts';
export type { Relation } from './related.ts';
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
