import { type BuiltIn } from './function-type.js';
/** Functions that change a value's type or marks. */
export declare const conversions: Readonly<Record<string, BuiltIn>>;
