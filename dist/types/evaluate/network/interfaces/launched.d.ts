import type { Resource } from '../../../model/resource.js';
import { type Guarded } from '../guarded.js';
import type { Interface } from '../reach.js';
import type { Topology } from '../topology.js';
/** The interfaces of the instances that an Auto Scaling group launches. */
export declare function groupInterfaces(topology: Topology, group: Resource): readonly Guarded<Interface>[];
/** The interfaces of the tasks of a service. */
export declare function serviceInterface(topology: Topology, service: Resource): Interface | null;
