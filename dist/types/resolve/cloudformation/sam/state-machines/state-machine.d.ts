import type { Generator } from '../generated.js';
/**
 * A state machine with its role, its version and alias, and what its events make.
 * Source: "AWS::Serverless::StateMachine" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const generateStateMachine: Generator;
