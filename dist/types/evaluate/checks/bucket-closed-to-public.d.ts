import type { NamedCheck } from './named-check.js';
/** Neither its ACL nor its policies let everybody into a bucket; or S3 is told not to heed them. */
export declare const bucketClosedToPublic: NamedCheck;
