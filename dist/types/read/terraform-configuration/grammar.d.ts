import type { Node } from 'web-tree-sitter';
/** Parses HCL. The tree is gone when `use` returns. */
export type Grammar = <T>(text: string, use: (root: Node) => T) => T;
/** Thrown where a text can't be read without the grammar, and it wasn't loaded yet. */
export declare class GrammarNeeded extends Error {
}
/** Loads the parser and its grammar once. Most configurations are read without. */
export declare function loadGrammar(): Promise<Grammar>;
/** The grammar as far as it was loaded; else throws {@link GrammarNeeded}. */
export declare const loadedGrammar: Grammar;
/** Reads something; once more where that takes the grammar, which is loaded then. */
export declare function withGrammar<T>(read: () => T): Promise<T>;
