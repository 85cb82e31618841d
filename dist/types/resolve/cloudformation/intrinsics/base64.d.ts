import type { Intrinsic } from '../stack-context.js';
export declare const base64: Intrinsic;
