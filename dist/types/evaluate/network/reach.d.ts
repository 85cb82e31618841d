import type { Resource } from '../../model/resource.js';
import type { Truth } from '../../model/truth.js';
import { type Ports } from './box.js';
import { type Guarded, type Standing } from './guarded.js';
import { type Family } from './internet.js';
import type { Topology } from './topology.js';
import type { Packets } from './traffic.js';
/** Where packets enter a resource: an address in a subnet, behind security groups. */
export interface Interface {
    readonly resource: Resource;
    /** The subnets that it may be in; a null is one that nobody knows. */
    readonly subnets: readonly Guarded<Resource | null>[];
    /** Null: nothing filters. */
    readonly groups: readonly Standing[] | null;
    /** Whether it has an address on the internet, of each family, given the subnet. */
    readonly address: (subnet: Resource | null, family: Family) => Guarded<null>;
    /** Ports that it listens to; null: any. */
    readonly ports: readonly Guarded<Ports>[] | null;
}
/** Whether anybody on the internet can send such packets to an interface, and how. */
export declare function reachFromInternet(topology: Topology, to: Interface, packets: Packets): Truth;
export declare function portsText(ports: Ports): string;
