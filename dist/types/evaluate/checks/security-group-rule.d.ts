import type { Truth } from '../../model/truth.js';
import { type SettledSpot } from '../place.js';
/** What a part of a rule says; `open`: it can't be told, and why. */
export type Reading<T> = {
    readonly kind: 'read';
    readonly value: T;
    /** Its text in a reason; null where it has none, or must not be shown. */
    readonly shown: string | null;
} | {
    readonly kind: 'open';
    readonly because: Truth;
};
/** `all`: every port of every protocol, whatever the rule's ports say. */
export type Protocol = 'tcp' | 'udp' | 'all' | 'other';
export declare function readProtocol(spot: SettledSpot): Reading<Protocol>;
/**
 * One end of a rule's ports. An end that is missing, or `-1`, leaves that side open: EC2 either
 * refuses such a rule of TCP, and then nothing is deployed, or takes it for all ports.
 */
export declare function readPort(spot: SettledSpot, end: 'from' | 'to'): Reading<number>;
/** Whether a source is every address; its text, where it is. */
export declare function readWorld(spot: SettledSpot): Reading<boolean>;
