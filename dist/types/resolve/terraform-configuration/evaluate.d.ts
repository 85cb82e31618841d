import type { Expression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/**
 * What an expression stands for, as far as it can be known without a plan. Null is Terraform's null.
 * Never throws for what the configuration says.
 */
export declare function evaluate(expression: Expression, scope: Scope): Value;
