import type { EventKind } from './event-kind.js';
/** A bucket of the same template that invokes a function: the bucket itself is changed. */
export declare const bucketNotification: EventKind;
