import type { NamedCheck } from './named-check.js';
/**
 * What an ingress rule opens to every address of TCP and UDP are ports that somebody authorized. Other
 * protocols have no ports, and are another question.
 */
export declare const ingressOnAuthorizedPorts: NamedCheck;
