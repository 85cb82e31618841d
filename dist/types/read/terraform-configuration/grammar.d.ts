import type { Node } from 'web-tree-sitter';
/** Parses HCL. The tree is gone when `use` returns. */
export type Grammar = <T>(text: string, use: (root: Node) => T) => T;
/** Loads the parser and its grammar once. */
export declare function loadGrammar(): Promise<Grammar>;
