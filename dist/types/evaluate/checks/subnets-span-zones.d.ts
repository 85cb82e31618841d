import type { NamedCheck } from './named-check.js';
/**
 * The subnets that a property lists lie in so many zones. Fewer subnets than zones can't; for the rest the
 * subnets have to be in the input, as nothing keeps two subnets out of one zone.
 */
export declare const subnetsSpanZones: NamedCheck;
