import type { NamedCheck } from './named-check.js';
/**
 * What an identity may pass to a service is no role that may do everything: whoever runs something there
 * may do what the role may. Roles are those of the input.
 */
export declare const passedRolesLimited: NamedCheck;
