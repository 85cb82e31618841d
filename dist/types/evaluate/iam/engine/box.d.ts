import { type Found, type Values } from './find-values.js';
import type { Atom, Constraint, Range } from './range.js';
import { type Work } from './work.js';
/** A set of requests: in each dimension what is said of it, and nothing else. */
export type Box = ReadonlyMap<string, Constraint>;
export interface Space {
    /** What requests may carry in a dimension. */
    readonly rangeOf: (dimension: string) => Range;
    readonly work: Work;
}
export declare const createSpace: (rangeOf: Space["rangeOf"], work: Work) => Space;
/** The requests of a box of which these are true as well; null where there are none. */
export declare function narrow(box: Box, atoms: readonly Atom[], space: Space): Box | null;
export declare const opposite: ({ dimension, quantifier, language }: Atom) => Atom;
export declare function valuesIn(box: Box, dimension: string, space: Space): Found;
/** One value per dimension of a request of the box; `undecided` where none could be named for one. */
export type Point = ReadonlyMap<string, Values>;
/**
 * A request of the box that none of the others hold; null where they hold all. Boxes are split by what
 * the first of the others that overlaps says, one thing after the other, depth first. Where only a wide
 * part of the internet counts, another box takes away even single addresses, and does so last: so no
 * part is cut off from what adjoins it by a border that only matters to others.
 */
export declare function outside(box: Box, others: readonly (readonly Atom[])[], space: Space): Box | null;
/** A request of the box, dimension by dimension; null where one could not be named. */
export declare function pointIn(box: Box, dimensions: Iterable<string>, space: Space): Point | null;
