import type { Run } from './run.js';
import type { StackContext } from './stack-context.js';
import type { StackToResolve } from './stack-to-resolve.js';
/** The context of a stack that no other stack of the run deploys. */
export declare function createRoot(stack: StackToResolve, run: Run): StackContext;
