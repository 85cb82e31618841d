import { type BuiltIn } from './function-type.ts';
/** Functions over ranges of addresses, of IPv4 and IPv6. */
export declare const network: Readonly<Record<string, BuiltIn>>;
