import { type BuiltIn } from './function-type.js';
/**
 * Functions of the AWS provider.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/arn_parse
 */
export declare const providerFunctions: Readonly<Record<string, BuiltIn>>;
