import type { ResourceGraph } from '../../model/resource-graph.js';
import { type Standing } from './guarded.js';
import { type Addresses, type Family } from './internet.js';
import type { Named } from './rule-boxes.js';
/** The addresses that a prefix list holds: of one in the input its entries, of others nobody knows. */
export declare function prefixListAddresses({ spot, when }: Standing, family: Family, graph: ResourceGraph): readonly Named<Addresses>[];
