import type { SourceFile } from '../../model/configuration.ts'
import { errorIn, InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/parse-json.ts'
import type { Grammar } from './grammar.ts'
import { jsonBlocks } from './json-body.ts'
import { readJsonNodes } from './json-node.ts'
import type { FileContent } from './read-hcl.ts'

/** Whether a file is written in JSON syntax: by its name, or by its first character, with which HCL can't begin. */
export const isJson = (text: string, name: string): boolean =>
  name.endsWith('.json') || /^\s*\{/.test(text.slice(0, 4096))

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
    return { source, body, functions, error: errorIn(source.file, error) }
  }
}
