import type { Generator } from '../generated.js';
/**
 * A REST API, its stage, and what its properties ask for besides.
 * Source: "AWS::Serverless::Api" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export declare const generateRestApi: Generator;
