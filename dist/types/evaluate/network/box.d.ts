import type { Addresses } from './internet.js';
import { type Spans } from './spans.js';
export type Ports = Spans<number>;
export declare const everyPortOf: Ports;
/** Packets of one protocol and family: from each of these addresses to each of these ports. */
export interface Box {
    readonly sources: Addresses;
    readonly ports: Ports;
}
export declare const isEmptyBox: ({ sources, ports }: Box) => boolean;
export declare const commonBox: (one: Box, other: Box) => Box;
/** What is left of a box: at most two boxes that don't overlap. */
export declare function withoutBox(box: Box, less: Box): readonly Box[];
