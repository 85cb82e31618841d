import type { Resource } from '../../model/resource.js';
import type { Truth } from '../../model/truth.js';
import { type SettledSpot } from '../place.js';
import { type Guarded } from './guarded.js';
import type { Topology } from './topology.js';
/** A gateway admits packets where it is attached to the VPC of the route table that names it. */
export declare function throughGateway(topology: Topology, gateway: Resource | null, table: Resource, named: SettledSpot): Guarded<null>;
/** Whether VPC Block Public Access, where the input declares it, lets the internet into a subnet. */
export declare function throughBlockPublicAccess(topology: Topology, subnet: Resource): Truth;
