import type { Resource } from '../../../model/resource.js';
import { type Place } from '../../place.js';
import { type Guarded, type Standing } from '../guarded.js';
import type { Interface } from '../reach.js';
import type { Topology } from '../topology.js';
export declare function instanceInterfaces(topology: Topology, instance: Resource): readonly Guarded<Interface>[];
/** The interfaces of an instance that is described in one place and another. */
export declare function describedInterfaces(topology: Topology, instance: Resource, around: readonly Place[], subnets?: readonly Standing[]): readonly Guarded<Interface>[];
export declare function networkInterface(topology: Topology, resource: Resource): Interface;
/** What a launch template says of instances; where it isn't in the input, nobody knows. */
export declare function templatesOf(topology: Topology, place: Place): readonly Place[];
