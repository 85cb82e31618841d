import type { ModuleConfiguration } from '../../model/plan.js';
/**
 * Whether a local only says yes or no: it is named like that, and decides whether something of its
 * module is made. Locals are no part of a plan, but `count` must be known when planning, so that such
 * a one is no part of an unknown value: `local.attach_policy ? aws_s3_bucket_policy.a.id : aws_s3_bucket.a.id`.
 */
export declare function isFlag(local: string, module: ModuleConfiguration | null): boolean;
