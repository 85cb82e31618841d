import type { NamedCheck } from './named-check.js';
/**
 * No ingress rule of a security group, or ingress rule by itself, opens one of the given TCP ports
 * to every IPv4 or every IPv6 address. A rule whose source is another group or a prefix list is not
 * open to the world; a group without rules lets nobody in.
 */
export declare const ingressClosedToWorld: NamedCheck;
