import type { NamedCheck } from './named-check.js';
/** No security group of a resource opens the resource's own port to every address. */
export declare const groupsClosedToWorld: NamedCheck;
