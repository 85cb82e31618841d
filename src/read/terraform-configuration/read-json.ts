import type { SourceFile } from '../../model/configuration.ts'
import { InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/parse-json.ts'
import type { Grammar } from './grammar.ts'
import { jsonBlocks } from './json-body.ts'
import { readJsonNodes } from './json-node.ts'
import type { FileContent } from './read-hcl.ts'

/** Reads the text of a `.tf.json` file. */
export function readJson(text: string, source: SourceFile, grammar: Grammar): FileContent {
  const functions = new Set<string>()
  const body = { attributes: new Map(), blocks: [] }
  try {
    parseJson(text)
    const blocks = jsonBlocks(readJsonNodes(text), { source, grammar, functions })
    return { source, body: { ...body, blocks }, functions, error: null }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { line, column, message } = error
    return {
      source,
      body,
      functions,
      error: { kind: 'input', file: source.file, line, column, message },
    }
  }
}
