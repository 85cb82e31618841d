/** A block of addresses: those that agree with `first` in their first `prefix` bits. */
export interface AddressRange {
    readonly family: 4 | 6;
    /** The block's first address as a number. */
    readonly first: bigint;
    /** 0 to 32, or 0 to 128. */
    readonly prefix: number;
}
/**
 * Reads a range in CIDR notation; null for any other text. Bits behind the prefix are dropped, as
 * EC2 does when a rule is saved (EC2 API reference, `IpRange`): `10.1.2.3/0` is the whole world.
 */
export declare function parseAddressRange(text: string): AddressRange | null;
export declare const isWholeWorld: (range: AddressRange) => boolean;
/** The bits of an address. */
export declare const widthOf: (family: AddressRange["family"]) => 32 | 128;
/** How many addresses are in it. */
export declare const sizeOf: ({ family, prefix }: AddressRange) => bigint;
/**
 * IPv4 ranges that nobody on the internet has: private (RFC 1918), shared (6598), loopback and this
 * network (1122), link-local (3927), multicast (5771) and reserved ones (IANA IPv4 special-purpose
 * address registry).
 */
export declare const notOnTheInternet: string[];
