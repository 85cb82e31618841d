import type { Intrinsic } from '../stack-context.js';
/** Address ranges that an address range is cut into: how many, and with how many bits for the hosts. */
export declare const cidr: Intrinsic;
