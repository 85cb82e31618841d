/** A range of addresses. */
export interface Cidr {
    /** The first one. */
    readonly address: bigint;
    readonly prefix: number;
    /** 32 or 128. */
    readonly bits: number;
}
/** `10.1.2.3/16`, whose first address is `10.1.0.0`; null where it is none. */
export declare function parseCidr(text: string): Cidr | null;
/** As Go writes it: of IPv6 the longest run of zeros left out. */
export declare function formatAddress({ address, bits }: Cidr): string;
