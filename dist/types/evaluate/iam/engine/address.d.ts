/** Addresses from the first to the last, both included. */
export interface Span {
    readonly family: 4 | 6;
    readonly first: bigint;
    readonly last: bigint;
}
export interface Address {
    readonly family: 4 | 6;
    readonly value: bigint;
}
/** A range, or a single address as policies may write it; null for any other text. */
export declare function readSpan(text: string): Span | null;
export declare function readAddress(text: string): Address | null;
export declare const isWithin: ({ family, value }: Address, span: Span) => boolean;
/** Of IPv6, all but the global unicast addresses (RFC 4291 and 4193). */
export declare const notPublic: readonly Span[];
/** The first address of each stretch that all the spans either hold or miss, lowest first. */
export declare function stretches(spans: readonly Span[]): readonly Span[];
export declare function writeAddress({ family, value }: Address): string;
