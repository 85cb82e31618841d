import type { Expression, ObjectItem } from './configuration.js';
/** What an expression says: the argument of `jsonencode`, `sensitive` and the like, else it itself. */
export declare function contentOf(expression: Expression): Expression;
/** The part of a list or an object that is written out at a step; null where none is. */
export declare function partAt(expression: Expression, step: string | number | undefined): {
    readonly whole: Expression | ObjectItem;
    readonly value: Expression;
} | null;
/** The expressions right inside one. */
export declare function childrenOf(expression: Expression): readonly Expression[];
