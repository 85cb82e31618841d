import type { Resource } from '../../model/resource.js';
import type { Truth } from '../../model/truth.js';
import type { Topology } from './topology.js';
import { type Packets } from './traffic.js';
/**
 * Whether the internet reaches a resource by way of a load balancer that forwards to one of these ports,
 * where the resource itself lets load balancers in. Null where none has it among its targets.
 */
export declare function throughBalancers(topology: Topology, resource: Resource, packets: Packets): Truth | null;
