/**
 * Patterns as the policy language has them, as numbers: a character is its code unit, everything else
 * one of the negative codes below. Texts that aren't known are single characters of the private use
 * areas, so that a request can hold them as well: `arn:aws:s3:::⟨Name⟩/a`.
 */
export type Tokens = readonly number[];
/** `*` and `?`. */
export declare const anyText = -1;
export declare const oneCharacter = -2;
/** The same in the first five parts of an ARN, whose colons no wildcard crosses. */
export declare const partText = -3;
export declare const partCharacter = -4;
/** One digit of an account id. */
export declare const digit = -5;
/** A text of which nothing is known. */
export declare const hole = -6;
/** Names of texts that aren't known: two of the same name are equal, others may be. */
export declare const firstSymbol = 57344;
/** From here on they hold no colon: a region. */
export declare const firstPart = 60928;
/** The same, but never equal to anything else: ids and names that are unique. */
export declare const firstDistinct = 61440;
export declare const endOfSymbols = 63744;
export declare const isSymbol: (code: number) => boolean;
export declare const isOpenSymbol: (code: number) => boolean;
export declare const isDistinct: (code: number) => boolean;
export declare const isCharacter: (token: number) => boolean;
/**
 * What texts that aren't known count as. `may`: any text, so that a pattern matches whatever it might
 * match. `must`: only themselves, so that it matches what it matches for certain. `same`: themselves,
 * and what has no name any text.
 */
export type Mode = 'may' | 'must' | 'same';
export declare const opposite: (mode: Mode) => Mode;
/** A text of a document, which has no symbols. */
export declare function literal(text: string): number[];
/** A text of a request, which may have them. */
export declare function codesOf(text: string): number[];
/** Positions that are reached with what was read so far, in order; together with those behind a `*`. */
export type Positions = readonly number[];
export declare function start(tokens: Tokens, mode: Mode): Positions;
export declare function step(tokens: Tokens, from: Positions, code: number, mode: Mode): Positions;
export declare const isAtEnd: (tokens: Tokens, positions: Positions) => boolean;
/** Whether it matches whatever follows: a `*` at the end was reached. */
export declare const takesAll: (tokens: Tokens, positions: Positions) => boolean;
export declare function matchesTokens(tokens: Tokens, text: string, mode: Mode): boolean;
/** Of characters alone: no wildcards, and nothing that isn't known. */
export declare const isPlain: (tokens: Tokens) => boolean;
export declare const asText: (tokens: Tokens) => string;
