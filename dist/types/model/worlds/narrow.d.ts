import type { Condition } from './condition.js';
import { type Spend, type World } from './world.js';
/**
 * The ways in which a condition can be made to hold (or not to hold) in a world, as narrower worlds
 * that exclude one another and together cover all of them. None: it can't.
 */
export declare function narrow(condition: Condition, holds: boolean, world: World, spend?: Spend): Generator<World>;
