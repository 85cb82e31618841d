import { type Unknown, type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type World } from '../../model/worlds/world.js';
export declare const isSmall: (condition: Condition) => boolean;
export declare function smallEnough(condition: Condition): Condition;
/** The condition under which a value is true. Unknown values become open facts of the same source. */
export declare function conditionOf(value: Value | undefined): Condition;
/** That an unknown value is true. */
export declare function openFact(value: Unknown, asked?: string): Condition;
/** The same for conditions that are written alike; of large ones for the same object only. */
export declare function keyOf(condition: Condition): string;
/** What has been assumed so far while choices are followed. */
export interface Assumptions {
    readonly world: World;
    readonly settled: ReadonlyMap<string, boolean>;
}
export declare const noAssumptions: Assumptions;
/** True or false where the assumptions settle it, else null. */
export declare function settled(condition: Condition, { world, settled }: Assumptions): boolean | null;
/** Assumes one more condition. Of compound ones only what follows at once is worked out. */
export declare function assume(condition: Condition, holds: boolean, assumptions: Assumptions): Assumptions;
