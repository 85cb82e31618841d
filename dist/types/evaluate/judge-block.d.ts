import type { LoadedPolicy } from '../model/policy-entry.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Truth } from '../model/truth.js';
import { type Place } from './place.js';
/** Judges one resource, given as the place of its properties. */
export type Judge = (resource: Place) => Truth;
export interface JudgedBlock {
    readonly resourceTypes: readonly string[];
    readonly judge: Judge;
}
/** A policy that can't be run: told to its author. */
export declare class PolicyFault extends Error {
}
/** Makes a policy ready to judge; loads only what its blocks need. @throws PolicyFault */
export declare function prepareBlocks({ policy, code }: LoadedPolicy, graph: ResourceGraph): Promise<readonly JudgedBlock[]>;
