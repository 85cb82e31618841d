import type { Evidence } from '../../../model/truth.js';
import type { PolicyDocument, Statement } from './document.js';
export type Status = {
    readonly kind: 'no';
} | {
    readonly kind: 'yes';
    readonly statement: Statement;
} | {
    readonly kind: 'unknown';
    readonly evidence: Evidence;
};
/**
 * Whether S3 calls a bucket policy public: it does, unless each statement that allows grants to fixed
 * values only, without wildcards or variables (Amazon S3 User Guide, blocking public access, "The
 * meaning of public"). This is about how the policy is written, not about what it means.
 */
export declare function s3PublicStatus(documents: readonly PolicyDocument[]): Status;
