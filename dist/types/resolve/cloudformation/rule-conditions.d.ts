import type { Raw } from '../../model/document.js';
import { type Condition } from '../../model/worlds/condition.js';
import type { StackContext } from './stack-context.js';
/**
 * What a rule asks: where its condition holds, its assertions do. What can't be told before deployment
 * is taken for met.
 * Source: "Rule functions", CloudFormation template reference.
 */
export declare function ruleCondition(rule: Raw, context: StackContext): Condition;
/** Functions that answer yes or no, wherever they may stand. */
export declare const functionsOfRules: string[];
