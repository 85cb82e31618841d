import { type PropertyRules } from '../events/property-rules.js';
/**
 * What `AWS::Serverless::Function` takes.
 * Source: "AWS::Serverless::Function" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const functionRules: PropertyRules;
