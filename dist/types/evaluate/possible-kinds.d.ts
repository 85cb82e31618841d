import type { LeafKind, Truth } from '../model/truth.js';
import { type World } from '../model/worlds/world.js';
import type { Budget } from './budget.js';
import { type LeafKinds } from './leaf-kinds.js';
/**
 * The kinds of leaves that a truth may come down to in a world. Parts are looked at each by itself,
 * as if their conditions had nothing to do with one another: so a kind may be among them that no
 * world gives, but none that a world gives is missing. A single kind is certain.
 */
export type Possible = (truth: Truth, world: World) => LeafKinds;
/** Remembers its answers, per world. */
export declare function createPossible(budget: Budget): Possible;
/** In whatever world. */
export declare const possibleAtAll: (truth: Truth, possible: Possible) => LeafKinds;
type Leaf = Extract<Truth, {
    kind: LeafKind;
}>;
export declare const isLeaf: (truth: Truth) => truth is Leaf;
export {};
