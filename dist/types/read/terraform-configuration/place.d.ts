import type { Block, Expression, SourceFile, Span } from '../../model/configuration.js';
import type { Path } from '../../model/truth.js';
export interface Place {
    readonly source: SourceFile;
    readonly span: Span;
    /** How many steps of the path it covers. */
    readonly steps: number;
}
/** How many blocks a `dynamic` one stands for; null where that isn't known. */
export type CountOf = (dynamic: Block) => number | null;
/** The place of an attribute in a block, or of the nearest enclosing thing that is written. */
export declare function placeIn(block: Block, path: Path, countOf: CountOf): Place;
/** The place that steps lead to from an expression. */
export declare function placeInExpression(expression: Expression, source: SourceFile, path: Path): Place;
