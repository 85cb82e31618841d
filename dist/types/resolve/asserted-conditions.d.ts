import type { Condition } from '../model/worlds/condition.js';
import type { World } from '../model/worlds/world.js';
/**
 * What an assertion says for certain: as strong as it can be said without what is open. What can't be
 * told before deployment is taken for met. @param wanted whether the part must hold for the whole to
 */
export declare function withoutOpen(condition: Condition, wanted?: boolean): Condition;
/** Whether some world meets a condition; what takes more steps to find than `limit` counts as none. */
export declare function canHold(condition: Condition, world: World, limit: number): boolean;
