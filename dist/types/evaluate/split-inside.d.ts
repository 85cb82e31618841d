import { type Choice, type Value } from '../model/value.js';
/** A value as it is where the first condition in it holds, and where it doesn't. */
export type Split = Pick<Choice, 'condition' | 'then' | 'otherwise'>;
/** Splits a value by the first choice that stands somewhere in it; null where there is none. */
export declare function splitInside(value: Value | undefined): Split | null;
