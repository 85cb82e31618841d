import { type AddressRange } from './address-range.js';
import { type Spans } from './spans.js';
export type Family = AddressRange['family'];
export type Addresses = Spans<bigint>;
export declare const everyAddress: (family: Family) => Addresses;
export declare const addressesOf: (range: AddressRange) => Addresses;
export declare const internetAddresses: (family: Family) => Addresses;
/** Whether so many addresses of the internet are among these that anybody may be. */
export declare const holdAnybody: (addresses: Addresses, family: Family) => boolean;
