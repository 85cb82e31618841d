import type { NamedCheck } from './named-check.js';
/** A VPC has an endpoint for each of the services that somebody names. Without names, nothing is asked. */
export declare const vpcEndpointsFor: NamedCheck;
