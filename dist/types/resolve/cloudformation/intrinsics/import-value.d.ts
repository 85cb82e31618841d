import type { Intrinsic } from '../stack-context.js';
/** What another stack of the same account and region exports. */
export declare const importValue: Intrinsic;
