import type { Raw } from '../../model/document.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type OpenFact } from './equality.js';
import type { StackContext } from './stack-context.js';
/** A condition of the `Conditions` section, under its name. */
export declare function resolveNamedCondition(name: string, raw: Raw, context: StackContext): Condition;
export declare function circularCondition(name: string, context: StackContext): Condition;
/** @param user the map or list that uses the name, and where in it */
export declare function conditionNamed(name: string, context: StackContext, user: readonly [holder: Raw, member: string | number]): Condition;
/** A condition as it is written: a function, or `Condition` with a name. */
export declare function resolveCondition(raw: Raw, context: StackContext): Condition;
export declare function openFact(context: StackContext): OpenFact;
