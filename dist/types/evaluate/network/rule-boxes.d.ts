import type { ResourceGraph } from '../../model/resource-graph.js';
import { type Place } from '../place.js';
import { type Box, type Ports } from './box.js';
import { type Guarded } from './guarded.js';
import { type Addresses, type Family } from './internet.js';
import type { Protocol } from './traffic.js';
/** Addresses or ports of which `shown` is how they are written; null where that must not be told. */
export interface Named<T> extends Guarded<T> {
    readonly shown: string | null;
    /** Else it is all that it may be. */
    readonly isKnown: boolean;
}
/** The addresses that a range, or a list of addresses, stands for. */
export declare function addressesAt(place: Place, property: string, family: Family, graph: ResourceGraph): readonly Named<Addresses>[];
/** The ports of a rule, if it is about the protocol. */
export declare function portsOfProtocol(place: Place, protocol: Protocol, names: {
    readonly protocol: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
}): readonly Named<Ports>[];
/** What a rule lets through, in each of its worlds. */
export declare function boxesOf(place: Place, sources: readonly Named<Addresses>[], ports: readonly Named<Ports>[]): readonly Named<Box>[];
