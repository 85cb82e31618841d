import type { InstanceKey } from '../../model/plan.js';
/** One step of an address or a reference: `.name` or `[key]`. */
export type Step = {
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'key';
    readonly key: string | number;
};
/**
 * Takes `module.a["k.x"].aws_s3_bucket.b[0].id` apart. Keys hold dots, brackets and quotes, so it is
 * read character by character. Null where it isn't written as Terraform writes it.
 */
export declare function parseSteps(text: string): readonly Step[] | null;
/** `["x"]`, `[0]`, or nothing. */
export declare function writeKey(key: InstanceKey): string;
export declare function writeSteps(steps: readonly Step[]): string;
