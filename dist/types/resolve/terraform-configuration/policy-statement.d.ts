import { type Value } from '../../model/value.js';
/** A `statement` block of `aws_iam_policy_document` as a statement of a policy. */
export declare function statementOf(block: Value): Value;
