import type { Node } from 'web-tree-sitter';
import type { Expression, Literal, Span } from '../../model/configuration.js';
import type { Fault } from './fault.js';
/** What the building of a tree has to know, and what it finds. */
export interface BuildContext {
    readonly text: string;
    /** The offset of `text` in its file. */
    readonly base: number;
    /** What the grammar takes and the language doesn't, as far as can be told. */
    readonly doubts: Fault[];
    /** Functions that are called. */
    readonly functions: Set<string>;
    /**
     * Builds an expression from the grammar's node. `lines`: whether a line's end ends the expression,
     * as it does outside brackets.
     */
    readonly build: (node: Node, depth: number, lines: boolean) => Expression;
}
/** The children that mean something. */
export declare function childrenOf(node: Node): Node[];
/** What is written; nothing where there is no node. */
export declare function textOf(node: Node | undefined, { text }: BuildContext): string;
export declare function spanOf(node: Node, { base }: BuildContext): Span;
/** Stands where the grammar promises a node that a sound tree always has. */
export declare function nothing(node: Node, context: BuildContext): Literal;
export declare function doubt(context: BuildContext, offset: number, message: string): void;
/** Outside brackets an expression ends with its line; what the grammar joined across lines is doubtful. */
export declare function checkLines(nodes: readonly Node[], context: BuildContext): void;
/** Whether a gap between two nodes, comments included, ends a line. */
export declare function endsLine(gap: string): boolean;
/** Comments that can stand within a line; those to the end of a line end it. */
export declare function withoutComments(gap: string): string;
