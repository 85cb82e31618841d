import type { NamedCheck } from './named-check.js';
/** No policy, neither one that somebody holds nor one about a resource, allows what nobody may have. */
export declare const accessNeverGranted: NamedCheck;
