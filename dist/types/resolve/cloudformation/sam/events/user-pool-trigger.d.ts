import type { EventKind } from './event-kind.js';
/** A user pool of the same template that invokes a function: the pool itself is changed. */
export declare const userPoolTrigger: EventKind;
