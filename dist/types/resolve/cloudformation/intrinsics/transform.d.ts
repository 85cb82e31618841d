import type { Intrinsic } from '../stack-context.js';
/** A macro makes the value, out of what stands around it: `AWS::Include`, or one of the account's own. */
export declare const transform: Intrinsic;
