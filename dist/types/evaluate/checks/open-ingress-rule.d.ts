import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
import { type PortRange } from '../network/port-range.js';
import { type Place } from '../place.js';
/** What a policy holds against rules that every address may use. */
export interface Refusal {
    readonly protocols: readonly Transport[];
    /** The sources that are looked at. */
    readonly sources: readonly ('CidrIp' | 'CidrIpv6')[];
    /** Which of the open ports must not be. */
    readonly refuse: (open: PortRange, protocol: Transport) => readonly PortRange[];
    /** Said instead of them where the ports of the rule are secret; left out where they don't give these away. */
    readonly secret?: string;
}
export type Transport = 'tcp' | 'udp';
/**
 * No ingress rule of a security group, or ingress rule by itself, opens a port that is refused to every IPv4
 * or every IPv6 address. A rule whose source is another group or a prefix list is not open to the world; a
 * group without rules lets nobody in.
 */
export declare function judgeIngress(place: Place, refusal: Refusal, graph: ResourceGraph): Truth;
