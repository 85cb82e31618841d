import type { DeclaredResource, StackContext } from './stack-context.js';
/** The resources of a template by logical id, loops written out. Tells what is malformed. */
export declare function declareResources(context: StackContext): ReadonlyMap<string, DeclaredResource>;
