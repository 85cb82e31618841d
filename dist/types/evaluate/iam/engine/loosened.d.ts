import type { Atom, Range } from './range.js';
/**
 * Where texts that aren't known are characters of their own, a request is one of many: it holds them as
 * one pattern spells them. All else that must hold of it need only hold of one of those many. Only of
 * what such a pattern is about: any other value is the same in all of the many.
 */
export declare function loosened(atoms: readonly Atom[]): readonly Atom[];
/** What is spelled by patterns that hold texts which aren't known. */
export declare const openDimensions: (atoms: readonly Atom[]) => ReadonlySet<string>;
/** A range, read so. */
export declare function looseRange(range: Range): Range;
