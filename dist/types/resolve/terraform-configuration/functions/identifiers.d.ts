import { type BuiltIn } from './function-type.js';
/** Identifiers that are the same for the same names. */
export declare const identifiers: Readonly<Record<string, BuiltIn>>;
