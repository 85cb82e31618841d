import type { Generator } from '../generated.js';
/**
 * The table that a simple one becomes: with one key, and paid by request unless it has a throughput.
 * Source: "AWS::Serverless::SimpleTable" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const generateSimpleTable: Generator;
