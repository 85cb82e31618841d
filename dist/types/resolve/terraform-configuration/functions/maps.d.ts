import { type BuiltIn } from './function-type.js';
/** Functions over maps; what their members are needn't be known. */
export declare const maps: Readonly<Record<string, BuiltIn>>;
