import type { DeclaredResource, Parent, StackContext } from './stack-context.js';
/** The values that a stack set passes: a list of keys and values, which groups of its instances may override. */
export declare function passedToInstances({ body, logicalId }: DeclaredResource, context: StackContext): Parent['passed'];
