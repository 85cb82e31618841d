import { type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type Assume } from '../../model/worlds/world.js';
/** What a loop runs over. */
export interface LoopItems {
    /** Each item, with the condition under which it is one. */
    readonly items: ReadonlyMap<string, Condition>;
    /** Why there may be other items, as clauses. */
    readonly open: readonly string[];
}
/** Follows a collection into the branches of its choices. */
export declare function itemsOf(collection: Value | undefined, mode: Assume): LoopItems;
