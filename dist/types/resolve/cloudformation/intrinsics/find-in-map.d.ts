import type { Intrinsic } from '../stack-context.js';
/**
 * A value of a mapping. Keys are compared as text. A key that isn't known picks any of the values that
 * there are, since a deployment that asks for another fails; so do the branches of choices.
 */
export declare const findInMap: Intrinsic;
