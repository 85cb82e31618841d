import type { Json } from '../../model/policy.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
import type { Place } from '../place.js';
/** A check that policies use by name. */
export interface NamedCheck {
    /** JSON Schema of what a policy may give it in `with`, once parameters are in place. */
    readonly parameters: object;
    /** The truth for one resource, given as the place of its properties, among those of its run. */
    readonly judge: (place: Place, parameters: Readonly<Record<string, Json>>, graph: ResourceGraph) => Truth;
}
