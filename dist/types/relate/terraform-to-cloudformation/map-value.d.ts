import { type Reference, type Scalar, type Sensitive, type Text, type Unknown, type Value, type ValueList, type ValueMap } from '../../model/value.js';
/** What remains of a value when conditions, secrecy and ignorance are looked through. */
export type Known = Scalar | ValueList | ValueMap | Reference | Text;
/**
 * Changes a value in each branch of a condition, and within what is sensitive. What isn't known
 * stays so, with its reason.
 */
export declare function mapValue(value: Value, change: (known: Known) => Value | undefined, changeUnknown?: (value: Unknown) => Value | undefined): Value | undefined;
/** Marks a value as the other one is marked, unless it is marked by itself. */
export declare function rewrap(mark: Sensitive, value: Value | undefined): Value | undefined;
/** Terraform's null is absence, in whichever branch. */
export declare const unlessNull: (value: Value | undefined) => Value | undefined;
/** A value without its mark. */
export declare const plain: (value: Value | undefined) => Value | undefined;
/** An unknown that has been changed: it is no longer the variable's own value, nor equal to it. */
export declare const changed: (value: Unknown) => Unknown;
