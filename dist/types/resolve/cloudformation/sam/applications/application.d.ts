import type { Generator } from '../generated.js';
/**
 * The nested stack that an application becomes. Its template is a file, or an application of the
 * Serverless Application Repository, which only the service can fetch.
 * Source: "AWS::Serverless::Application" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const generateApplication: Generator;
