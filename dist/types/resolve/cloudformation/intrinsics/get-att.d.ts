import type { Intrinsic } from '../stack-context.js';
/** `Name.Attribute`, split at the first dot, or a list of both; attributes may have dots of their own. */
export declare const getAtt: Intrinsic;
