import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
import { type Work } from './pattern.js';
import { type Caller } from './principal.js';
import type { Requests } from './requests.js';
import type { Target } from './targets.js';
/**
 * What one statement says of the requests, dimension by dimension. It denies them where all of its
 * facets hold. Each is worked out once.
 */
export interface Facets {
    readonly isDeny: Truth;
    /** Conditions on what the requests are known to carry. */
    readonly inContext: Truth;
    /** Conditions on other keys: for a request without them; for all requests. */
    readonly withoutKeys: () => Truth;
    readonly always: () => Truth;
    readonly appliesTo: (caller: Caller) => Truth;
    readonly resource: (target: Target) => Truth;
    /** All actions of a pattern, or the one of a name. */
    readonly action: (name: string) => Truth;
    /** Patterns of `NotAction`, where all are written out: the statement covers every other action. */
    readonly exceptActions: readonly string[];
    /** Whether its condition is about what the requests carry: then it was meant for them. */
    readonly isMeant: boolean;
}
export declare function facetsOf(statement: Place, requests: Requests, work: Work): Facets;
