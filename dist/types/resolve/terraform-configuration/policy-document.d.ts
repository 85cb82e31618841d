import { type Value } from '../../model/value.js';
import type { ResourceInstance } from './scope.js';
/**
 * The document that `aws_iam_policy_document` makes, as a map and not as the string that the
 * provider gives, so that what isn't known stays in its place. How statements are merged: the AWS
 * provider's page on the data source.
 */
export declare function policyDocument(instance: ResourceInstance): Value;
