import { type Value } from '../../model/value.js';
type Contents = readonly (Value | undefined)[];
/**
 * Of blocks of which only one can stand there, the one that does, which conditions may decide. Two
 * that certainly stand there are more than the property can hold.
 */
export declare function onlyContent(contents: Contents): Value | undefined;
/** Maps as one, each entry of which is decided by itself. */
export declare function joinedContent(contents: Contents): Value | undefined;
/** A map with one entry, whose name a value holds. */
export declare function contentUnder(name: Value | undefined, content: Value | undefined): Value | undefined;
/** The content where a value is the wanted one; unknown where that isn't known. */
export declare function contentIf(deciding: Value | undefined, wanted: string, content: Value | undefined): Value | undefined;
/** A property of content that may be decided by a condition, or not be known as a whole. */
export declare function propertyIn(content: Value | undefined, name: string): Value | undefined;
/**
 * An object that nothing but unknown values is put into may as well not be there: it is as unknown
 * as they are.
 */
export declare function unlessAllUnknown(value: Value): Value;
export {};
