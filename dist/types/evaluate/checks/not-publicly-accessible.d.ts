import type { NamedCheck } from './named-check.js';
/**
 * `PubliclyAccessible` is not true: a failure tells whether the network of the input lets the internet
 * in. What it means that nothing is said differs from service to service.
 */
export declare const notPubliclyAccessible: NamedCheck;
