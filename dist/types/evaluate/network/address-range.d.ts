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
