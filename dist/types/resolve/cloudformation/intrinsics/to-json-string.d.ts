import type { Intrinsic } from '../stack-context.js';
/** A list or map as JSON. What isn't known of it is a hole in the text. */
export declare const toJsonString: Intrinsic;
