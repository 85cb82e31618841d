import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import { type Place } from '../place.js';
/** Documents that decide together: all that one role holds, all policies of one bucket. */
export interface DocumentGroup {
    readonly kind: 'identity' | 'resource';
    /** The role, user, group or bucket; where it isn't in the input, the resource that carries the policy. */
    readonly holder: Resource;
    /** Whether `holder` is who holds it, or what it is about. */
    readonly isKnown: boolean;
    readonly documents: readonly Place[];
    /** Policies of which only the name is there. */
    readonly outside: readonly {
        readonly name: string;
        readonly place: Place;
    }[];
}
/** The documents of an input, by who holds them and what they are about. */
export declare function documentGroups(graph: ResourceGraph): ReadonlyMap<string, DocumentGroup>;
/** Whether resources of a type carry documents. */
export declare const carriesDocuments: (type: string) => boolean;
