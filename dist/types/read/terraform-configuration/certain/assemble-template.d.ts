import type { Expression, Span } from '../../../model/configuration.js';
import { type TrimmingPiece } from '../template-text.js';
/** Literal text, with escapes resolved, or a sequence `${…}` or `%{…}`, in the order of the source. */
export interface Piece extends TrimmingPiece {
    readonly kind: 'text' | 'interpolation' | 'if' | 'else' | 'endif' | 'for' | 'endfor';
    /** What is interpolated, tested or gone through. */
    readonly value: Expression | null;
    /** Of a `for`. */
    readonly names: readonly string[];
}
/** A template of its pieces. Of text that stands in lines each line is a piece. */
export declare function assembleTemplate(pieces: readonly Piece[], isIndented: boolean, span: Span): Expression;
