import type { Resource } from '../../model/resource.js';
import type { DeclaredResource, StackContext } from './stack-context.js';
/**
 * Finds the place of a property: in the source that made the resource, where an assembly names it,
 * else in the template. A value that came from elsewhere is found where it is used.
 */
export declare function locateIn(declared: DeclaredResource, context: StackContext): Resource['locate'];
