import type { ConfigurationDocument } from '../../model/configuration.js';
import type { OpenPlanFiles } from '../../model/plan-files.js';
import type { Given, Resolved } from '../../model/resolved.js';
import type { TerraformResource } from '../../model/terraform.js';
/**
 * Evaluates a configuration without a plan: variables, locals, modules, `count` and `for_each`, as
 * far as what they depend on is known. Nothing is executed or fetched.
 *
 * Where `jsonencode` and `yamlencode` are given a value that isn't known throughout, the attribute
 * holds that value itself in the place of the text; so does the `json` of a policy document.
 */
export declare function resolveConfiguration(document: ConfigurationDocument, given: Given): Promise<Resolved<TerraformResource>>;
/**
 * Prepares a configuration to be read beside the plan that was made from it: its expressions are
 * evaluated with what the plan knows, as far as the plan asks for them.
 */
export declare function preparePlanFiles(document: ConfigurationDocument, given: Given): Promise<OpenPlanFiles>;
