import type { InstanceKey } from '../../model/plan.js';
import { type Step } from './address.js';
/** What an expression refers to. `path` is what it takes of it. */
export type Head = {
    readonly kind: 'resource';
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly name: string;
    readonly key: InstanceKey;
    readonly path: readonly Step[];
} | {
    readonly kind: 'module';
    readonly name: string;
    readonly key: InstanceKey;
    readonly path: readonly Step[];
} | {
    readonly kind: 'variable' | 'local';
    readonly name: string;
    readonly path: readonly Step[];
} | {
    readonly kind: 'each-value';
    readonly path: readonly Step[];
}
/** `each.key` or `count.index` */
 | {
    readonly kind: 'own-key';
    readonly of: 'each' | 'count';
}
/** Known while planning, and not told: `path.module`, `terraform.workspace`. */
 | {
    readonly kind: 'surroundings';
} | {
    readonly kind: 'unreadable';
};
/**
 * What the references of an expression name. Terraform lists each of them from long to short,
 * `["aws_s3_bucket.a[\"x\"].id", "aws_s3_bucket.a[\"x\"]", "aws_s3_bucket.a"]`: the longest of each run
 * counts. In the order of the source, repetitions included.
 */
export declare function headsOf(references: readonly string[]): readonly Head[];
