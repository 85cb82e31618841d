import type { TemplatePart } from '../../model/configuration.js';
/** The text that a part of a quoted string stands for. */
export declare function unescapeQuoted(raw: string): string;
/** The text that a part of a heredoc, or of a template in a file of its own, stands for. */
export declare function unescapeBare(raw: string): string;
/** Lines with their ends; nothing for an empty text. */
export declare function linesOf(text: string): string[];
/** A piece of a template in the order of the text: literal text, or anything else. */
export interface TemplatePiece {
    text: string | null;
}
/** A piece that may trim the blanks beside it. */
export interface TrimmingPiece extends TemplatePiece {
    readonly trimsBefore: boolean;
    readonly trimsAfter: boolean;
}
/**
 * Takes the indentation that all lines share away, as `<<-` has it: lines that are empty but for
 * blanks don't count, and an interpolation at the beginning of a line counts as no indentation.
 */
export declare function dedent(pieces: readonly TemplatePiece[]): void;
/** `~` trims the blanks of the one literal that it touches. */
export declare function trim(tokens: readonly TrimmingPiece[]): void;
/** Texts that follow one another as one. */
export declare function meld(parts: readonly TemplatePart[]): TemplatePart[];
