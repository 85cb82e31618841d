/** Numbers from a first one up to, and without, the one behind the last. */
export interface Span<N extends bigint | number> {
    readonly from: N;
    readonly until: N;
}
/** Sorted; no two of them overlap or touch, and none is empty. */
export type Spans<N extends bigint | number> = readonly Span<N>[];
/** Makes one set of spans in any order. */
export declare function joinSpans<N extends bigint | number>(spans: readonly Span<N>[]): Spans<N>;
export declare function commonSpans<N extends bigint | number>(one: Spans<N>, other: Spans<N>): Spans<N>;
export declare function withoutSpans<N extends bigint | number>(from: Spans<N>, less: Spans<N>): Spans<N>;
export declare const countAddresses: (spans: Spans<bigint>) => bigint;
