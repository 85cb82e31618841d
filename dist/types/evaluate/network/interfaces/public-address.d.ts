import type { Resource } from '../../../model/resource.js';
import type { Truth } from '../../../model/truth.js';
import { type Place } from '../../place.js';
import { type Guarded } from '../guarded.js';
import type { Family } from '../internet.js';
import type { Topology } from '../topology.js';
/** A way to get an address on the internet. */
interface Source {
    readonly when: Truth;
    readonly says: string;
    readonly at: {
        readonly resource: Resource;
        readonly path: readonly (string | number)[];
    } | null;
}
/** Whether a value is true; absent: `absent`. */
export declare function isTrue(place: Place, absent: Truth, wanted?: boolean | string): Truth;
/** An address by one of these ways; of the first that is there, the hop tells. */
export declare function addressBy(resource: Resource, sources: readonly Source[]): Guarded<null>;
/** Elastic IP addresses that are given to an instance, or to a network interface. */
export declare function elasticAddresses(topology: Topology, owner: Resource): readonly Source[];
/** What a subnet gives to what is launched into it. */
export declare function subnetAddress(subnet: Resource | null, family: Family, of: Resource): Source;
/** IPv6 addresses are public: whether an interface is given any. */
export declare function ownIpv6(interfaces: readonly Place[], of: Resource): readonly Source[];
export {};
