import type { Value } from '../../model/value.js';
import type { DeclaredResource, StackContext } from './stack-context.js';
/** The value of an attribute that the template itself tells; null where it tells none. */
export declare function echoedAttribute({ type, body }: DeclaredResource, attribute: string, context: StackContext): Value | null;
