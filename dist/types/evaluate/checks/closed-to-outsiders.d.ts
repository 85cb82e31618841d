import type { NamedCheck } from './named-check.js';
/** No policy about a resource lets in whom the question is about. */
export declare const closedToOutsiders: NamedCheck;
