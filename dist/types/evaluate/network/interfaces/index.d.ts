import type { Resource } from '../../../model/resource.js';
import type { Guarded } from '../guarded.js';
import type { Interface } from '../reach.js';
import type { Topology } from '../topology.js';
/** Types of resources that stand in a VPC with an interface of their own. */
export declare const typesWithInterfaces: readonly string[];
/** The interfaces by which a resource can be reached; none for types that have none. */
export declare const interfacesOf: (topology: Topology, resource: Resource) => readonly Guarded<Interface>[];
