import type { Block, Expression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
type Evaluate = (expression: Expression) => Value;
/**
 * The values that the validations of a variable leave it, as text, where one of them lists them:
 * `contains(["dev", "prod"], var.env)`, `var.env == "dev" || var.env == "prod"`, or a pattern of plain
 * alternatives. Null where none does. `evaluate`: of a list that stands elsewhere.
 */
export declare function allowedValues(variable: Block, evaluate: Evaluate): readonly string[] | null;
export {};
