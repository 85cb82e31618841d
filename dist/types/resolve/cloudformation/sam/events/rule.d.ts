import type { EventKind } from './event-kind.js';
/** Rules that invoke functions: at set times, or on events that look like a pattern. */
export declare const functionSchedule: EventKind;
export declare const functionPattern: EventKind;
/** Rules that start state machines. */
export declare const startSchedule: EventKind;
export declare const startPattern: EventKind;
