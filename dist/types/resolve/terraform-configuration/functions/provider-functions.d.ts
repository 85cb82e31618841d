import { type BuiltIn } from './function-type.js';
/**
 * Functions of the AWS provider.
 * Source: "arn_parse", "arn_build" and "trim_iam_role_path" in the documentation of the AWS provider 5.100.0.
 */
export declare const providerFunctions: Readonly<Record<string, BuiltIn>>;
