import type { Witness } from '../../model/decision.js';
import type { Evidence } from '../../model/truth.js';
import type { Assume } from '../../model/worlds/world.js';
import type { Grant } from './describe.js';
import type { Documents } from './question.js';
/** Something that the second documents allow and the first don't; or may allow, for all that is known. */
export interface NewGrant {
    /** Null where it isn't known; the evidence says why. */
    readonly grant: Grant | null;
    readonly evidence: Evidence;
    /** The values under which it is so; empty: under all. */
    readonly witness: Witness;
    /** Whether it is so only in a world that nobody can tell before deployment. */
    readonly isOpen: boolean;
}
/** More than these of one pair of documents are not told one by one. */
export declare const mostGrants = 20;
/** All that `head` allows and `base` doesn't, an example for each statement. */
export declare function newGrants(base: Documents, head: Documents, assume: Assume): readonly NewGrant[];
