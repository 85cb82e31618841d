import type { DeclaredResource, NestedStack, Parent, StackContext } from './stack-context.js';
import type { StackToResolve } from './stack-to-resolve.js';
/** The resources of a stack that deploy templates, by logical id. */
export declare function nestedResources(context: StackContext): ReadonlyMap<string, DeclaredResource>;
/** @param create makes the context of a stack */
export declare function readNestedStack(resource: DeclaredResource, context: StackContext, create: (stack: StackToResolve, parent: Parent) => StackContext): NestedStack;
