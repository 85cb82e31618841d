import type { Truth } from '../model/truth.js';
import { type Condition } from '../model/worlds/condition.js';
import { type Assume, type World } from '../model/worlds/world.js';
import type { Budget } from './budget.js';
import { type LeafKinds } from './leaf-kinds.js';
import { type Outcome } from './search.js';
/** A truth about a resource that exists under a condition; null: always. */
export interface Subject {
    readonly truth: Truth;
    readonly exists: Condition | null;
}
/** What can be asked of a truth in the worlds in which its resource exists. */
export interface Question extends Subject {
    /** What answering takes is paid from its budget. */
    readonly spend: Budget['spend'];
    /** All worlds that remain. */
    readonly everywhere: World;
    readonly outcomes: (wanted: LeafKinds, among?: World) => Generator<Outcome>;
    readonly first: (wanted: LeafKinds, among?: World) => Outcome | null;
    /** Whether there is an outcome of a wanted kind: quicker than finding it. */
    readonly canBe: (wanted: LeafKinds) => boolean;
}
export declare function ask({ truth, exists }: Subject, assume: Assume, budget: Budget): Question;
