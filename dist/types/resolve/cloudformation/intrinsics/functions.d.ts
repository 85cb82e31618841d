import type { Intrinsic, StackContext } from '../stack-context.js';
/** What evaluates the function of a name; for a name that is no function, what says so. */
export declare function functionOf(name: string, context: StackContext): Intrinsic;
