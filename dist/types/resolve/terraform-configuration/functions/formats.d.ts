import { type BuiltIn } from './function-type.js';
/** Functions that put strings together; parts that aren't known become holes. */
export declare const formats: Readonly<Record<string, BuiltIn>>;
