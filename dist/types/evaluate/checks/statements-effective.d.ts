import type { NamedCheck } from './named-check.js';
/** Each statement of an identity's policy matters: without it, another set of requests would be allowed. */
export declare const statementsEffective: NamedCheck;
