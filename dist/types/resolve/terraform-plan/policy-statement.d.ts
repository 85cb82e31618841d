import { type ValueMap } from '../../model/value.js';
/**
 * A `statement` block of `aws_iam_policy_document` in IAM's own words. Lists of one become that one.
 */
export declare function statementOf(block: ValueMap): ValueMap;
