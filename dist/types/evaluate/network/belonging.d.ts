import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import { type Guarded } from './guarded.js';
import type { Identities } from './identities.js';
/** Finds the resources whose property names another one. */
export interface Belonging {
    /** Those that do, or may; also what was not read and may hold one more, as a null. */
    readonly of: (target: Resource, type: string, property: string, attribute?: string) => readonly Guarded<Resource | null>[];
}
export declare function createBelonging(graph: ResourceGraph, { find }: Identities): Belonging;
export declare const isIdentity: (attribute: string | null) => boolean;
