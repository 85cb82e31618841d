import { type Ports } from './box.js';
export type Protocol = 'tcp' | 'udp';
/** Packets that are asked about: every port of TCP where nothing is said. */
export interface Traffic {
    readonly protocol?: Protocol;
    readonly ports?: readonly (number | {
        readonly from: number;
        readonly to: number;
    })[];
}
/** The same, as sets. */
export interface Packets {
    readonly protocol: Protocol;
    readonly ports: Ports;
}
export declare function packetsOf({ protocol, ports }: Traffic): Packets;
