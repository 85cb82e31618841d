import type { Leaf, Truth } from '../model/truth.js';
/** A truth that is made of others. */
export type Compound = Exclude<Truth, Leaf>;
/** Visits the compounds in a truth, each once; `visit` gives the parts to go on with. */
export declare function visitTruth(truth: Truth, visit: (part: Compound) => readonly Truth[]): void;
/** What a compound is made of; of a fork, the branches that are left where its condition is settled. */
export declare function partsOf(part: Compound, holds: boolean | null): readonly Truth[];
