import type { Span } from '../../model/configuration.js';
import type { Path } from '../../model/truth.js';
/** A part of a text, in offsets of that text. */
export interface TextPlace extends Span {
    /** How many steps of the path it covers; more than none. */
    readonly steps: number;
}
/**
 * The place of a value in JSON that a heredoc holds, interpolations and all, as it is written in the
 * file: as far as the steps lead. Null where the text is no heredoc, or has nothing of that name.
 */
export declare function placeInText(written: string, path: Path): TextPlace | null;
