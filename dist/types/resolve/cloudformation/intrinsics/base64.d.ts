import type { Intrinsic } from '../stack-context.ts';
export declare const base64: Intrinsic;
