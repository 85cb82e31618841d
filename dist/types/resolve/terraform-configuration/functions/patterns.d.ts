import { type BuiltIn } from './function-type.js';
/** Functions with patterns of RE2, which take no more than linear time. */
export declare const patterns: Readonly<Record<string, BuiltIn>>;
