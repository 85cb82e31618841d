import type { Raw, RawMap } from '../../model/document.js';
import { type Value, type ValueMap } from '../../model/value.js';
import { type Configured } from './configured.js';
import { type Told } from './told-values.js';
/** A value that is not known yet. */
export interface UnknownPlace {
    /** The name of the attribute, of that which holds it in a list. */
    readonly name: string;
    readonly configured: () => Configured;
    /** Whether it is known to be a list or set. */
    readonly isList: boolean;
}
/** What stands where a plan knows no value. */
export interface Unknowns {
    /** Undefined: nothing is configured there, and the provider will choose. */
    readonly valueAt: (place: UnknownPlace) => Value | undefined;
    /** The values of `count` items of one list. */
    readonly itemsAt: (place: UnknownPlace, count: number) => readonly Value[];
}
export interface ToMerge {
    readonly after: RawMap;
    readonly unknown: Raw | undefined;
    /** Undefined where the plan doesn't tell: then names do. */
    readonly sensitive: Raw | undefined;
    readonly configured: Configured;
    readonly unknowns: Unknowns;
    /** What the files that the plan was made from tell of an attribute. */
    readonly told?: (name: string) => Told;
}
/**
 * Merges an object with the shadows that tell what of it is unknown and what sensitive. What is null
 * is not set, and left out. Built without prototypes: keys are the author's.
 */
export declare function mergeValues({ after, unknown, sensitive, configured, unknowns, told, }: ToMerge): ValueMap;
