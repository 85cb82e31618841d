import { type PropertyRules } from '../events/property-rules.js';
/** Properties of `AWS::Serverless::StateMachine`. */
export declare const stateMachineRules: PropertyRules;
