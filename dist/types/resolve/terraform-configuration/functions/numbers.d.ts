import { type BuiltIn } from './function-type.ts';
/** Functions over numbers that are known. */
export declare const numbers: Readonly<Record<string, BuiltIn>>;
