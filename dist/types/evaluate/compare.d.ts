import type { Json } from '../model/policy.js';
import { type Text, type Value } from '../model/value.js';
/** Equal, not equal, or null where the input leaves it open. */
export type Equality = boolean | null;
/**
 * Compares as the service does, which turns scalars into the type of the schema: `"true"` and
 * `true`, `"22"` and `22` are equal.
 */
export declare function equalsJson(value: Value, wanted: Json): Equality;
/** The boolean that the service takes a scalar for; null where it takes it for none. */
export declare function toBoolean(value: unknown): boolean | null;
/** The number that the service takes a scalar for; null where it takes it for none. */
export declare function toNumber(value: unknown): number | null;
export declare function mayBeBoolean(text: Text, wanted?: readonly boolean[]): false | null;
export declare const mayBeNumber: (text: Text) => false | null;
/** Whether a string with holes can turn out to be this text: its known ends must fit. */
export declare function mayBe(text: Text, wanted: string): false | null;
