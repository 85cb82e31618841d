import { type Condition } from '../../model/worlds/condition.js';
import type { StackContext } from './stack-context.js';
/**
 * The condition under which the template's `Rules` let it be deployed: its resources exist in no other
 * world. Null: in all. A rule that the values given, or the defaults, break is left out, so that there
 * is something to judge.
 */
export declare function deployableWhen(context: StackContext): Condition | null;
