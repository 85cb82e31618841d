import type { EventKind } from './event-kind.js';
/** A log group that hands its entries to a function. */
export declare const logSubscription: EventKind;
