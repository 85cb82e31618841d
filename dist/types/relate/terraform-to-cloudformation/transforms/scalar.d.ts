import { type Scalar, type Value } from '../../../model/value.js';
import type { Known } from '../map-value.js';
/** A change of plain values. What the result is for a text that isn't known whole can't be told. */
export declare function scalar(change: (value: Scalar) => Value | undefined): (known: Known) => Value | undefined;
export declare function notComputed(known: Known): Value;
/** Terraform, too, takes a text for the type that an attribute has; an empty one stands for none. */
export declare function toBoolean(known: Known): Value | undefined;
export declare function toNumber(known: Known): Value | undefined;
export declare const toText: (known: Known) => Value;
export declare const toUpper: (known: Known) => Value | undefined;
export declare const toPascal: (known: Known) => Value | undefined;
export declare const toBase64: (known: Known) => Value | undefined;
