import type { BuiltIn } from './function-type.ts';
/** Functions over strings that are known. */
export declare const strings: Readonly<Record<string, BuiltIn>>;
