import type { Attributes } from '../table.js';
/** What a web ACL does with a request that no rule matches. */
export declare const defaultAction: Attributes;
/** What a rule does with a request that it matches. */
export declare const ruleAction: Attributes;
