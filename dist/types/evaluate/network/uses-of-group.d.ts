import type { Resource } from '../../model/resource.js';
import type { Guarded, Standing } from './guarded.js';
import type { Interface } from './reach.js';
import type { Topology } from './topology.js';
/** An interface that has a security group. */
export interface GroupUse {
    readonly of: Guarded<Interface>;
    readonly group: Standing;
}
export interface GroupUses {
    readonly certain: readonly GroupUse[];
    /** Whether groups that aren't known stand somewhere: any may be meant. */
    readonly isOpen: boolean;
}
/** The interfaces that have a group. */
export declare function usesOfGroup(topology: Topology, group: Resource): GroupUses;
