import type { Run } from './run.ts';
import type { StackContext } from './stack-context.ts';
import type { StackToResolve } from './stack-to-resolve.ts';
/** The context of a stack that no other stack of the run deploys. */
export declare function createRoot(stack: StackToResolve, run: Run): StackContext;
