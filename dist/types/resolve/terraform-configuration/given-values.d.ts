import type { ConfigurationDocument, Expression } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import type { Given } from '../../model/resolved.js';
/** A value that was given for a variable: text as the command line has it, or an expression of a file. */
export type GivenValue = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'expression';
    readonly expression: Expression;
};
/**
 * The values given for the root module's variables, the strongest of each: the environment where it was
 * asked for, files that Terraform loads by itself, files that were given in their order, single values.
 * Files that can't be read are added to `errors`.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export declare function givenValues({ language, valueFiles }: ConfigurationDocument, given: Given, errors: RunError[]): ReadonlyMap<string, GivenValue>;
