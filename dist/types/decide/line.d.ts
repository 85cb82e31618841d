import type { Acknowledged } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
import type { Located } from './verdict-of.js';
/** A judgement on its way to a finding. */
export interface Line {
    readonly judgement: Judgement;
    readonly located: Located;
    readonly acknowledged: Acknowledged | null;
}
