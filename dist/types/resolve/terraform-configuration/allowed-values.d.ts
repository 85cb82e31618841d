import type { Block } from '../../model/configuration.js';
/**
 * The values that the validations of a variable leave it, as text, where one of them lists them:
 * `contains(["dev", "prod"], var.env)` or `var.env == "dev" || var.env == "prod"`. Null where none does.
 */
export declare function allowedValues(variable: Block): readonly string[] | null;
