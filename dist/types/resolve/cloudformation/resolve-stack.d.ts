import type { Resource } from '../../model/resource.js';
import { type Condition } from '../../model/worlds/condition.js';
import type { StackContext } from './stack-context.js';
/**
 * The resources of a stack, then those of the stacks nested in it.
 *
 * @param within the condition under which the stack itself is deployed; null: always
 */
export declare function resolveStack(context: StackContext, within: Condition | null): Resource[];
