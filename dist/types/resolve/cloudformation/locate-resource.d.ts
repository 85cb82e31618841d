import type { Resource } from '../../model/resource.ts';
import type { DeclaredResource, StackContext } from './stack-context.ts';
/**
 * Finds the place of a property: in the source that made the resource, where an assembly names it,
 * else in the template. A value that came from elsewhere is found where it is used.
 */
export declare function locateIn(declared: DeclaredResource, context: StackContext): Resource['locate'];
