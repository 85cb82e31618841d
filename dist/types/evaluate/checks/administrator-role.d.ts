import type { Resource } from '../../model/resource.js';
import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
/**
 * Whether a role may do everything, by a policy of AWS, of its own or one that is attached to it. What is not
 * known lets it do nothing.
 */
export declare function isAdministrator(role: Resource, graph: ResourceGraph): Truth;
/** The services that a role's trust policy names. */
export declare function servicesOf(role: Resource): readonly string[];
