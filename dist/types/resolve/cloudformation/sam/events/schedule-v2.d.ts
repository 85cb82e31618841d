import type { EventKind } from './event-kind.js';
/** A schedule of EventBridge Scheduler, which invokes with a role of its own. */
export declare const scheduleV2: EventKind;
