/** How a verb of `format` writes a number: `%+.2f`. */
export interface NumberFormat {
    readonly flags: string;
    readonly precision: number | null;
    readonly letter: string;
}
/** As Go writes numbers by the same verb. */
export declare function formatNumber({ flags, precision, letter }: NumberFormat, number: number): string;
/**
 * `%g`, with as few digits as tell the number apart, or so many: with an exponent below -4, and from the
 * number of digits on, which is taken for 6 where none is asked for.
 */
export declare function general(number: number, precision?: number | null): string;
