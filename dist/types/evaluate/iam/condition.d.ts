import type { Truth } from '../../model/truth.js';
import { type Place, type SettledSpot } from '../place.js';
/** One line of a condition block: an operator, a key, and the values that it is compared with. */
export interface Clause {
    /** As it is written. */
    readonly operator: string;
    /** As it is written. */
    readonly key: string;
    readonly values: SettledSpot;
}
/**
 * Whether every clause of a statement's condition holds; true where there is none. Operators, and
 * the keys of each, are joined by "and" (IAM User Guide, conditions with multiple keys or values).
 */
export declare function everyClause(statement: Place, judge: (clause: Clause) => Truth): Truth;
/** Whether the condition of a statement, in some world, says anything about one of these keys. */
export declare function mentions(statement: Place, keys: ReadonlySet<string>): boolean;
