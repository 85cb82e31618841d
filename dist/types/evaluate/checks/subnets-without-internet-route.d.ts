import type { NamedCheck } from './named-check.js';
/** No subnet of the group of subnets that a resource names has a route to an internet gateway. */
export declare const subnetsWithoutInternetRoute: NamedCheck;
