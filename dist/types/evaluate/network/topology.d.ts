import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
import { type Belonging } from './belonging.js';
import { type Guarded } from './guarded.js';
import { type Identities } from './identities.js';
/** The network that a run's resources make. */
export interface Topology {
    readonly graph: ResourceGraph;
    readonly identities: Identities;
    readonly belonging: Belonging;
    /** Works something out about a resource once. */
    readonly once: <T>(resource: Resource, what: string, make: () => T) => T;
    /** Whether nothing of a list is there. */
    readonly noneOf: (list: readonly Guarded<unknown>[], of: Resource, reason: string) => Truth;
}
export declare function topologyOf(graph: ResourceGraph): Topology;
