import type { Generator } from '../generated.js';
/**
 * What lets the source of a connector use its destination: a policy of one's role, of the destination
 * itself, or permissions to invoke it.
 * Source: "AWS::Serverless::Connector" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const generateConnector: Generator;
