import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Paths of the WebAssembly files that reading HCL takes. */
export interface GrammarFiles {
  /** The parser's runtime, of the package `web-tree-sitter`. */
  readonly runtime: string
  /** The grammar of Terraform, of the package `@tree-sitter-grammars/tree-sitter-hcl`. */
  readonly grammar: string
}

const RUNTIME = 'web-tree-sitter.wasm'
const GRAMMAR = 'tree-sitter-terraform.wasm'

/**
 * Where the files lie: in `wasm/` beside the module that this one was bundled into, else in the
 * packages that they come from. A build copies the latter to where the former is looked for.
 */
export function grammarFiles(): GrammarFiles {
  const [runtime, grammar] = [bundled(RUNTIME), bundled(GRAMMAR)]
  return existsSync(runtime) && existsSync(grammar) ? { runtime, grammar } : packagedGrammarFiles()
}

/** The files in the packages; there are none beside a bundle. */
function packagedGrammarFiles(): GrammarFiles {
  const { resolve } = createRequire(import.meta.url)
  return {
    runtime: resolve(`web-tree-sitter/${RUNTIME}`),
    grammar: resolve(`@tree-sitter-grammars/tree-sitter-hcl/${GRAMMAR}`),
  }
}

function bundled(name: string): string {
  return fileURLToPath(new URL(`./wasm/${name}`, import.meta.url))
}
