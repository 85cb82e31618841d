import type { Truth } from '../../model/truth.js';
import type { Spot } from '../place.js';
import { type Box } from './box.js';
import { type Guarded } from './guarded.js';
/** One of a list of rules of which the first that fits decides. */
export interface Rule {
    readonly box: Guarded<Box>;
    /** Whether it lets packets pass; not known where that isn't. */
    readonly allows: Truth;
    readonly at: Pick<Spot, 'resource' | 'path'>;
}
/** What of the packets some rule lets pass before another one drops them. */
export declare function firstMatches(rules: readonly Rule[], packets: Box): readonly Guarded<Box>[];
