import { type Value } from '../../model/value.ts';
import { type Condition } from '../../model/worlds/condition.ts';
import { type Assume } from '../../model/worlds/world.ts';
/** What a loop runs over. */
export interface LoopItems {
    /** Each item, with the condition under which it is one. */
    readonly items: ReadonlyMap<string, Condition>;
    /** Why there may be other items, as clauses. */
    readonly open: readonly string[];
}
/** Follows a collection into the branches of its choices. */
export declare function itemsOf(collection: Value | undefined, mode: Assume): LoopItems;
