import { type BuiltIn } from './function-type.js';
/** Functions over ranges of addresses, of IPv4 and IPv6. */
export declare const network: Readonly<Record<string, BuiltIn>>;
