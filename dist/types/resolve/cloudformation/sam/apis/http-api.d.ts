import type { Generator } from '../generated.js';
/**
 * An HTTP API, its stage, and what its properties ask for besides.
 * Source: "AWS::Serverless::HttpApi" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export declare const generateHttpApi: Generator;
