import type { Intrinsic } from '../stack-context.js';
/**
 * The availability zones of a region, `""` for the stack's own: which there are differs by account.
 * A list of one region is taken as well; templates of AWS have it so.
 */
export declare const getAzs: Intrinsic;
