import { type Choice, type Sensitive, type Value } from '../../model/value.js';
import { type Assumptions } from './assumptions.js';
/** A value without a choice on its surface. */
export type Settled = Exclude<Value, Choice | Sensitive> | undefined;
/** @param hidden whether one of the parts is sensitive: then none may stand in a message */
export type Build = (parts: readonly Settled[], assumptions: Assumptions, hidden: boolean) => Value | undefined;
/**
 * Applies a function to every combination of branches that the choices among its arguments can come
 * to, and makes the result a choice by the same conditions. Branches that contradict each other are
 * never combined. Past a number of combinations what is left of the choices becomes unknown. What is
 * built from something sensitive is sensitive.
 */
export declare function distribute(parts: readonly (Value | undefined)[], build: Build, assumptions?: Assumptions, combinations?: number): Value | undefined;
/** Marks every branch of a value as sensitive. What isn't known can't be shown anyway. */
export declare function conceal(value: Value | undefined): Value | undefined;
