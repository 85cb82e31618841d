/** Paths of the WebAssembly files that reading HCL takes. */
export interface GrammarFiles {
    /** The parser's runtime, of the package `web-tree-sitter`. */
    readonly runtime: string;
    /** The grammar of Terraform, of the package `@tree-sitter-grammars/tree-sitter-hcl`. */
    readonly grammar: string;
}
/**
 * Where the files lie: in `wasm/` beside the module that this one was bundled into, else in the
 * packages that they come from. A build copies the latter to where the former is looked for.
 */
export declare function grammarFiles(): GrammarFiles;
