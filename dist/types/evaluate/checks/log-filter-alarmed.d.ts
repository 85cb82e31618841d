import type { NamedCheck } from './named-check.js';
/**
 * Of each of some events a filter of the trail's log makes a metric, on which an alarm is. A pattern counts by
 * what it matches, however it is written. An account has one verdict, at its first filter; where none of its
 * filters looks for any of the events, they may be looked for elsewhere.
 */
export declare const logFilterAlarmed: NamedCheck;
