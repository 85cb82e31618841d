import { type Reference, type Unknown, type Value } from '../../model/value.js';
/** The string that an attribute of a resource will be. */
export declare function afterApply({ target, attribute, written }: Reference): Unknown;
/** What is made of values that aren't all known, and so isn't known either; see {@link derived}. */
export declare function unknownFrom(values: readonly (Value | undefined)[], made: string | null): Unknown;
