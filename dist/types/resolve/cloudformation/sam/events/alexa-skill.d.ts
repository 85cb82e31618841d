import type { EventKind } from './event-kind.js';
/** A skill of Alexa; without its id, any skill. */
export declare const alexaSkill: EventKind;
