import type { Resource } from '../../model/resource.js';
import { type Box } from './box.js';
import { type Guarded, type Standing } from './guarded.js';
import { type Family } from './internet.js';
import type { Topology } from './topology.js';
import type { Protocol } from './traffic.js';
/** What the security groups of an interface let in from addresses, rules that stand apart included. */
export declare function throughSecurityGroups(topology: Topology, groups: readonly Standing[], { subnet, resource }: {
    readonly subnet: Resource | null;
    readonly resource: Resource;
}, family: Family, protocol: Protocol): readonly Guarded<Box>[];
