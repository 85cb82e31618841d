import type { Intrinsic } from '../stack-context.ts';
/** What another stack of the same account and region exports. */
export declare const importValue: Intrinsic;
