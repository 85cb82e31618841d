import { type Value, type ValueList, type ValueMap } from '../../model/value.js';
/**
 * Values share parts, so that a few lines can stand for a tree of any size:
 * `{ a = local.b, b = local.b }`. Every list and map is measured when it is made, as if it were
 * written out.
 */
interface Measure {
    readonly nodes: number;
    readonly depth: number;
    /** Whether it is JSON: no symbolic leaf anywhere. */
    readonly plain: boolean;
}
/** In UTF-16 units. */
export declare const MAX_TEXT: number;
/** Of a string with holes. */
export declare const MAX_PARTS = 10000;
export declare function measure(value: Value | undefined): Measure;
/** Whether a value is known throughout. */
export declare function isPlain(value: Value | undefined): boolean;
/** The value itself, or unknown where it is larger than is followed. */
export declare function bounded(value: Value): Value;
export declare function listOf(items: ValueList): Value;
export declare function mapOf(entries: Iterable<readonly [string, Value | undefined]>): Value;
/** Own members in the order that Terraform has maps in: by name. */
export declare function entriesOf(map: ValueMap): [string, Value][];
/** As Go compares strings, which differs from the order of UTF-16 beyond the basic plane. */
export declare function byCodePoint(left: string, right: string): number;
/** Remembers that a list is a set, whose items are their own keys. */
export declare function asSet(value: Value): Value;
export declare function isSet(value: Value): boolean;
export {};
