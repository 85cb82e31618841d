import { type Value } from '../../model/value.js';
/**
 * Of blocks of which only one can stand there, the one that does, which conditions may decide. Two
 * that certainly stand there are more than the property can hold.
 */
export declare function onlyContent(contents: readonly (Value | undefined)[]): Value | undefined;
/** A map with one entry, whose name a value holds. */
export declare function contentUnder(name: Value | undefined, content: Value | undefined): Value | undefined;
/** The content where a value is the wanted one; unknown where that isn't known. */
export declare function contentIf(deciding: Value | undefined, wanted: string, content: Value | undefined): Value | undefined;
/** A property of content that may be decided by a condition, or not be known as a whole. */
export declare function propertyIn(content: Value | undefined, name: string): Value | undefined;
