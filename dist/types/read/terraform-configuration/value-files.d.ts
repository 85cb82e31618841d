import type { Expression, VariableValues } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import { type Grammar } from './grammar.js';
import type { FolderContext } from './read-folder.js';
/**
 * The files of values that Terraform loads by itself, the strongest last: `terraform.tfvars`, its
 * JSON form, then `*.auto.tfvars` in both forms by name.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export declare function readValueFiles(folder: string, context: FolderContext): {
    values: readonly VariableValues[];
    errors: readonly RunError[];
};
/** Throws an `InputError` with the place of the first fault. */
export declare function parseValues(grammar: Grammar, text: string, name: string): ReadonlyMap<string, Expression>;
