import type { EventTarget, Generated, SamEvent, SamTemplate } from '../generated.js';
import type { PropertyRules } from './property-rules.js';
/** One type of event. */
export interface EventKind {
    readonly rules: PropertyRules;
    /** What it makes, of properties that keep the rules; a string says, as a clause, why SAM refuses it. */
    readonly generate: (event: SamEvent, target: EventTarget, sam: SamTemplate) => readonly Generated[] | string;
}
