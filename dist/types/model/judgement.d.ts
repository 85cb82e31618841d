import type { Witness } from './decision.js';
import type { Policy } from './policy.js';
import type { Resource } from './resource.js';
import type { Evidence } from './truth.js';
/** What a policy says of one resource, before anybody decides what follows from it. */
export interface Judgement {
    readonly policy: Policy;
    readonly resource: Resource;
    readonly verdict: 'pass' | 'fail' | 'unknown';
    /** Null for a pass that rests on nothing in particular. */
    readonly evidence: Evidence | null;
    readonly witness: Witness;
    readonly failsWhen: Witness | null;
}
