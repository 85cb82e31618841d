import type { Truth } from '../../../model/truth.js';
import { type Value } from '../../../model/value.js';
import type { Condition } from '../../../model/worlds/condition.js';
/** Which branch each condition takes, by {@link conditionKey}. */
export type World = ReadonlyMap<string, boolean>;
/**
 * Judges values in each combination of the conditions that parts of them depend on. In a world, a
 * choice whose condition was not decided, since there are too many, is to be read as unknown.
 */
export declare function inEachWorld(values: readonly (Value | undefined)[], conditions: readonly Condition[], judge: (world: World) => Truth, start?: World): Truth;
/** Whether what stands in a value depends on conditions. */
export declare const hasChoices: (value: Value | undefined) => boolean;
/** The same for conditions that say the same. */
export declare function conditionKey(condition: Condition): string;
