import type { Intrinsic } from '../stack-context.js';
/**
 * An output of another stack, also of another region, or by a role of another account.
 * Source: "Fn::GetStackOutput", CloudFormation template reference.
 */
export declare const getStackOutput: Intrinsic;
