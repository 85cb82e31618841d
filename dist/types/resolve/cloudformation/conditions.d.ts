import type { Raw } from '../../model/document.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type OpenFact } from './equality.js';
import type { StackContext } from './stack-context.js';
/** A condition of the `Conditions` section, under its name. */
export declare function resolveNamedCondition(name: string, raw: Raw, context: StackContext): Condition;
export declare function circularCondition(name: string, context: StackContext): Condition;
/** The map or list that something stands in, and where in it. */
type Spot = readonly [holder: Raw, member: string | number];
/** @param user what uses the name */
export declare function conditionNamed(name: string, context: StackContext, user: Spot): Condition;
/** A condition as it is written: a function, or `Condition` with a name. */
export declare function resolveCondition(raw: Raw, context: StackContext, at: Spot): Condition;
export declare function openFact(context: StackContext): OpenFact;
/** What is left of a budget after a condition's parts are counted; below zero where it didn't suffice. */
export declare function sizeWithin(condition: Condition, budget: number): number;
export {};
