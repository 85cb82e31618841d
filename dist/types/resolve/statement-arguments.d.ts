import type { Path } from '../model/truth.js';
import { type Value } from '../model/value.js';
/**
 * Where a part of a statement stands in the `statement` block of `aws_iam_policy_document` that made
 * it: `['Condition', 'Bool', 'aws:SecureTransport']` in the `condition` block of that test and variable.
 * `block` is the block as a value.
 */
export declare function argumentPath(path: Path, block: Value | undefined): Path;
