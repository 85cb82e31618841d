import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
import { type Traffic } from './traffic.js';
export type { Protocol, Traffic } from './traffic.js';
/** Reasoning over what the network of a run lets in. */
export interface Network {
    /**
     * Whether anybody on the internet reaches a resource in a VPC: passes where they do, on some of the
     * ports, and tells the way; fails with the hop that stops them. Inapplicable to types that have no
     * interface of their own in a VPC.
     */
    readonly reachableFromInternet: (resource: Place, traffic?: Traffic) => Truth;
    /** Fails at a place that makes its resource public, and tells what the network makes of it. */
    readonly exposed: (place: Place, reason: string, more?: {
        readonly wanted?: string;
    }) => Truth;
    /** Whether an instance, or what launches instances, gives them no public IPv4 address. */
    readonly withoutPublicAddress: (resource: Place) => Truth;
}
export declare const createNetwork: (graph: ResourceGraph) => Network;
