import type { Resource } from '../../../model/resource.js';
import type { Interface } from '../reach.js';
import type { Topology } from '../topology.js';
/** Application, network and gateway load balancers. */
export declare function loadBalancerInterface(topology: Topology, resource: Resource): Interface;
/** The older load balancers, with their listeners inside. */
export declare function classicInterface(topology: Topology, resource: Resource): Interface;
