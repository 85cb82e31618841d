import type { EventKind } from './event-kind.js';
/** A topic that invokes a function, or sends to a queue that the function reads. */
export declare const topicSubscription: EventKind;
