import type { Block, Expression, Literal, ObjectItem } from './configuration.js';
/** What an expression says: the argument of `jsonencode`, `sensitive` and the like, else it itself. */
export declare function contentOf(expression: Expression): Expression;
/** Whether an argument of a block is written out as this. */
export declare function says({ body }: Block, name: string, value: Literal['value']): boolean;
/** The type that a block has in its resource: a dynamic one makes blocks of its label's. */
export declare function blockType({ type, labels }: Pick<Block, 'type' | 'labels'>): string;
/** The part of a list or an object that is written out at a step; null where none is. */
export declare function partAt(expression: Expression, step: string | number | undefined): {
    readonly whole: Expression | ObjectItem;
    readonly value: Expression;
} | null;
/** The expressions right inside one. */
export declare function childrenOf(expression: Expression): readonly Expression[];
