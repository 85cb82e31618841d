import type { NamedCheck } from './named-check.js';
/** The policies that an identity holds, or one of them, allow no request of a kind. */
export declare const identityRefuses: NamedCheck;
