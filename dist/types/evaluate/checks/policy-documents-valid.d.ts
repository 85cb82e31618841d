import type { NamedCheck } from './named-check.js';
/** The policy documents of a resource have none of the faults that IAM Access Analyzer's validation finds. */
export declare const policyDocumentsValid: NamedCheck;
