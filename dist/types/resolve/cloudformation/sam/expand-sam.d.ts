import type { ExpandSam } from '../stack-context.js';
/**
 * Puts what SAM deploys in the place of its resources: each with the place in the template that a
 * person edits.
 * Source: "AWS SAM template" in the AWS SAM developer guide; aws-sam-translator 1.110 is the reference.
 */
export declare const expandSam: ExpandSam;
