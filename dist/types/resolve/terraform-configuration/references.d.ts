import type { Expression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/** `var.x`, `local.x.y`, `aws_s3_bucket.logs.arn`, or a name that `for` or `dynamic` bound. */
export declare function resolveReference(expression: Expression & {
    kind: 'variable' | 'attribute';
}, scope: Scope): Value;
