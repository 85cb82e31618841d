import type { Resource } from '../../model/resource.ts';
import { type Condition } from '../../model/worlds/condition.ts';
import type { StackContext } from './stack-context.ts';
/**
 * The resources of a stack, then those of the stacks nested in it.
 *
 * @param within the condition under which the stack itself is deployed; null: always
 */
export declare function resolveStack(context: StackContext, within: Condition | null): Resource[];
