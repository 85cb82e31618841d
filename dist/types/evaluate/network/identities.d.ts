import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import { type Value } from '../../model/value.js';
import { type Guarded, type Standing } from './guarded.js';
/** Finds what a property names. */
export interface Identities {
    /** The resource of the type that a value identifies; null where it is none of the input's. */
    readonly find: (value: Value | undefined, type: string) => Resource | null;
    /**
     * The same, guarded: a null of which nobody knows what it is, for a reason that says `what`
     * (`subnet`).
     */
    readonly follow: (standing: Standing, type: string, what: string) => Guarded<Resource | null>;
}
export declare function createIdentities(graph: ResourceGraph): Identities;
