import type { Truth } from '../model/truth.js';
import type { Condition } from '../model/worlds/condition.js';
import { type World } from '../model/worlds/world.js';
import { type Possible } from './possible-kinds.js';
/**
 * The conditions by which a world decides a truth that has only one kind of leaf left in it: those
 * that are settled, and that could have led to another kind.
 */
export declare function settledOnTheWay(truth: Truth, world: World, possible: Possible): ReadonlySet<Condition>;
