import type { Resource } from '../../model/resource.js';
import { type Guarded } from './guarded.js';
import { type Addresses, type Family } from './internet.js';
import type { Topology } from './topology.js';
/**
 * The addresses of which packets come in by an internet gateway: those to which a subnet's route table
 * sends replies there. The longest prefix decides. What goes to a NAT, an egress-only gateway, a
 * peering or a transit gateway lets nobody in.
 */
export declare function throughRoutes(topology: Topology, subnet: Resource, family: Family): readonly Guarded<Addresses>[];
