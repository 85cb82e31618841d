import type { NamedCheck } from './named-check.js';
/**
 * One resource of a kind is enough for its account and Region: a trail, an analyzer, a setting. The first
 * that there is answers for all of them, so that an account has one verdict however many it declares.
 */
export declare const accountHasOne: NamedCheck;
