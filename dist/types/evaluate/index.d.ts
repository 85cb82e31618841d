import type { Judgement } from '../model/judgement.js';
import type { Policy } from '../model/policy.js';
import type { PolicyEntry } from '../model/policy-entry.js';
import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Assume } from '../model/worlds/world.js';
export { checkSchemas } from './check-schemas.js';
export type { Check, Details, Kit } from './kit.js';
export type { ForkedPlace, Place, SettledSpot, Spot } from './place.js';
export type { Relation } from './related.js';
export type { TracedBlock, TracedSpot, TracedVerdict } from './trace.js';
export interface Evaluation {
    readonly judgements: readonly Judgement[];
    /** Policies of which a resource was there to judge. */
    readonly judgedBy: readonly Policy[];
    /** A sentence each: policies that can't be run. */
    readonly faults: readonly string[];
    /** Files with resources that were not judged, or not by all policies: the time was over. */
    readonly unjudged: ReadonlySet<string>;
}
export interface EvaluateOptions {
    readonly assume: Assume;
    /** The resources to judge; all others are there to be looked at only. */
    readonly only?: (resource: Resource) => boolean;
    /** Those of them that are judged here; the others are elsewhere. */
    readonly owns?: (resource: Resource) => boolean;
    /** Whether the time is over: what isn't judged by then stays so. */
    readonly isOver?: () => boolean;
}
/** Judges every resource by every policy that is about its type. Policies about absent types are not loaded. */
export declare function evaluate(graph: ResourceGraph, policies: readonly PolicyEntry[], { assume, only, owns, isOver }: EvaluateOptions): Promise<Evaluation>;
/** How one resource is judged by one policy, step by step. Loaded when it is asked for. */
export declare const trace: (...given: Parameters<typeof import("./trace.js").trace>) => Promise<import("./trace.js").TracedVerdict>;
/** What policies of a head allow and those of a base don't, and the other way round. Loaded when it is asked for. */
export declare const accessChanges: (...given: Parameters<typeof import("./access-diff/index.js").accessChanges>) => Promise<readonly import("../model/access-change.js").AccessChange[]>;
