import { type Value } from '../../model/value.js';
/** A number as Terraform writes it into a string. */
export declare function numberText(value: number): string;
/** The string that a scalar is converted to; null where there is none. */
export declare function scalarText(value: Value): string | null;
/** The number that a scalar is converted to; null where there is none. */
export declare function scalarNumber(value: Value): number | null;
export type Primitive = 'string' | 'number' | 'bool';
/** Converts to a primitive type. What isn't known stays as it is; null stays null. */
export declare function toPrimitive(value: Value, type: Primitive): Value;
