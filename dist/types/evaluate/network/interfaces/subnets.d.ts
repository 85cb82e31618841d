import type { Resource } from '../../../model/resource.js';
import type { Truth } from '../../../model/truth.js';
import type { Place } from '../../place.js';
import { type Guarded, type Standing } from '../guarded.js';
import type { Topology } from '../topology.js';
/** The subnets that are named, each with when it is. */
export declare const followSubnets: (topology: Topology, named: readonly Standing[]) => readonly Guarded<Resource | null>[];
/** A subnet that is nowhere in the input, for a reason. */
export declare const unknownSubnet: (resource: Resource, reason: string, when: Truth) => Guarded<Resource | null>;
/** The subnets of a group of subnets that a property names. */
export declare function subnetsOfGroup(topology: Topology, resource: Resource, named: Place, group: {
    readonly type: string;
    readonly what: string;
}): readonly Guarded<Resource | null>[];
