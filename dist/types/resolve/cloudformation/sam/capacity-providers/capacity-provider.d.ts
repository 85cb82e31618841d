import type { Generator } from '../generated.js';
/**
 * Instances that functions run on, and the role that manages them.
 * Source: "AWS::Serverless::CapacityProvider" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const generateCapacityProvider: Generator;
