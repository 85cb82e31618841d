import { type BuiltIn } from './function-type.js';
/** Functions over lists; what their items are needn't be known where it makes no difference. */
export declare const lists: Readonly<Record<string, BuiltIn>>;
