import type { Leaf, Truth } from '../model/truth.js';
import type { Condition } from '../model/worlds/condition.js';
import type { World } from '../model/worlds/world.js';
import type { Budget } from './budget.js';
import { type LeafKinds } from './leaf-kinds.js';
import { type Possible } from './possible-kinds.js';
/** A world, and the conditions that led there. */
export interface Way {
    readonly world: World;
    readonly trail: readonly Condition[];
}
/** A leaf that a truth comes down to, whatever else is settled in its world. */
export interface Outcome extends Way {
    readonly leaf: Leaf;
}
export interface Search {
    readonly budget: Budget;
    readonly possible: Possible;
    /**
     * The worlds, as narrower ones of the given, in which a truth comes down to one of the wanted
     * kinds. An `all` fails where one part fails: finding that costs no more than the part itself,
     * however many conditions the others depend on.
     */
    readonly outcomes: (truth: Truth, wanted: LeafKinds, start: Way) => Generator<Outcome>;
    /** Whether there is such a world. */
    readonly canBe: (truth: Truth, wanted: LeafKinds, start: Way) => boolean;
}
export declare function createSearch(budget: Budget): Search;
