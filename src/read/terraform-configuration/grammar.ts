import { readFileSync } from 'node:fs'
import type { Node } from 'web-tree-sitter'
import { InputError } from '../../model/input-error.ts'
import { grammarFiles } from './grammar-files.ts'

/** Parses HCL. The tree is gone when `use` returns. */
export type Grammar = <T>(text: string, use: (root: Node) => T) => T

/** Texts ask for about one step in 40 characters; one that takes far more is built to do so. */
const STEPS_AT_LEAST = 50_000

/** Thrown where a text can't be read without the grammar, and it wasn't loaded yet. */
export class GrammarNeeded extends Error {}

let loading: Promise<Grammar> | undefined
let loaded: Grammar | undefined

/** Loads the parser and its grammar once. Most configurations are read without. */
export async function loadGrammar(): Promise<Grammar> {
  loading ??= load()
  loaded = await loading
  return loaded
}

/** The grammar as far as it was loaded; else throws {@link GrammarNeeded}. */
export const loadedGrammar: Grammar = (text, use) => {
  if (loaded === undefined) throw new GrammarNeeded()
  return loaded(text, use)
}

/** Reads something; once more where that takes the grammar, which is loaded then. */
export async function withGrammar<T>(read: () => T): Promise<T> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error
    await loadGrammar()
    return read()
  }
}

async function load(): Promise<Grammar> {
  const files = grammarFiles()
  const { Parser, Language } = await import('web-tree-sitter')
  await Parser.init({ wasmBinary: readFileSync(files.runtime) })
  const language = await Language.load(readFileSync(files.grammar))
  const parser = new Parser()
  parser.setLanguage(language)

  return (text, use) => {
    let steps = STEPS_AT_LEAST + text.length
    const tree = parser.parse(withPlainNumbers(text), null, { progressCallback: () => --steps < 0 })
    if (tree === null) {
      parser.reset()
      throw new InputError('The text is too intricate to be read. Split the file.')
    }
    try {
      return use(tree.rootNode)
    } finally {
      tree.delete()
    }
  }
}

/**
 * The grammar takes an exponent only after a fraction: `1e3` is one number to it here, of digits alone.
 * No place moves, and what is written is read from the text itself.
 */
function withPlainNumbers(text: string): string {
  return text.replace(/(?<![\w.])\d+[eE][-+]?\d+/g, (number) => number.replace(/\D/g, '0'))
}
