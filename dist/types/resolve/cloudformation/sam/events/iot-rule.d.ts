import type { EventKind } from './event-kind.js';
/** A rule over the messages of devices. */
export declare const iotRule: EventKind;
