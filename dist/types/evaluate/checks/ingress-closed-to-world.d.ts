import type { NamedCheck } from './named-check.js';
/**
 * No ingress rule of a security group, or ingress rule by itself, opens one of the given ports to every
 * IPv4 or every IPv6 address: of TCP and of both, where nothing else is asked.
 */
export declare const ingressClosedToWorld: NamedCheck;
