import type { DeclaredResource, StackContext } from './stack-context.js';
/** Tells values that are none of these, in whatever branch, and what is wrong in the functions that give them. */
export declare function tellRetention({ body }: DeclaredResource, context: StackContext): void;
