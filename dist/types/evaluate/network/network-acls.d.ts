import type { Resource } from '../../model/resource.js';
import { type Box } from './box.js';
import { type Guarded } from './guarded.js';
import { type Family } from './internet.js';
import type { Topology } from './topology.js';
import type { Protocol } from './traffic.js';
/** What a subnet's network ACL lets in, of that to which it lets replies out. */
export declare function throughNetworkAcl(topology: Topology, subnet: Resource, family: Family, protocol: Protocol): readonly Guarded<Box>[];
