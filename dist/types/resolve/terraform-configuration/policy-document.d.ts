import { type Value } from '../../model/value.ts';
import type { ResourceInstance } from './scope.ts';
/**
 * The document that `aws_iam_policy_document` makes, as a map and not as the string that the
 * provider gives, so that what isn't known stays in its place.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export declare function policyDocument(instance: ResourceInstance): Value;
