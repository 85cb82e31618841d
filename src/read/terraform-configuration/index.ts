import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Body, ConfigurationDocument } from '../../model/configuration.ts'
import { InputError } from '../../model/input-error.ts'
import type { FoundInput } from '../find-inputs/index.ts'
import { createDisk } from './disk.ts'
import { GrammarNeeded, loadedGrammar, loadGrammar, withGrammar } from './grammar.ts'
import { callsTo, locate } from './locate.ts'
import { readManifest } from './module-manifest.ts'
import { readModuleTree } from './module-tree.ts'
import { parseExpressionText, parseTemplateText } from './parse-hcl.ts'
import { type FolderContext, readFolder, readText } from './read-folder.ts'
import { createSources } from './sources.ts'
import { parseValues, readValueFiles } from './value-files.ts'

/**
 * Reads a folder of `.tf` files, or one file by itself, and the modules that it calls as far as they
 * lie under the root. Files that are broken are named in `errors`; what is sound in them, and every
 * other file, is read all the same. `label` shows an absolute path to people.
 *
 * @throws InputError where the folder can't be read or holds no configuration.
 */
export async function readConfiguration(
  input: Pick<FoundInput, 'path' | 'root' | 'text' | 'file'>,
  label: (path: string) => string,
): Promise<ConfigurationDocument> {
  const { root } = input
  const context: FolderContext = { root, label }
  const folder = realpathSync.native(input.text === null ? input.path : dirname(input.path))
  const content =
    input.text === null
      ? await readFolder(folder, context)
      : { files: [await readText(input.text, input.path, context)], overrides: [], errors: [] }
  if (content.files.length + content.overrides.length + content.errors.length === 0) {
    throw new InputError(
      'No .tf, .tofu or .tf.json file lies in this folder: name the folder that holds them.',
    )
  }
  const tree = await readModuleTree(folder, content, readManifest(folder, root), context)
  const given =
    input.text === null
      ? await withGrammar(() => readValueFiles(folder, context))
      : { values: [], errors: [] }
  const sourceOf = createSources(tree.root)
  return {
    file: input.file,
    root: tree.root,
    valueFiles: given.values,
    files: tree.files,
    unread: tree.unread,
    errors: [...tree.errors, ...given.errors],
    language: {
      prepare: async () => {
        await loadGrammar()
      },
      parseExpression: (text) => prepared(() => parseExpressionText(loadedGrammar, text)),
      parseTemplate: (text) => prepared(() => parseTemplateText(loadedGrammar, text)),
      parseValues: (text, name) => prepared(() => parseValues(loadedGrammar, text, name)),
    },
    disk: createDisk(folder, root),
    locate: (block, path, calls, countOf, written) =>
      locate(
        { block, path, calls: callsTo(tree.root, calls)?.blocks ?? [], countOf, written },
        sourceOf,
      ),
  }
}

/** What stands where in the text of one `.tf` file; null where it can't be read whole. */
export async function parseConfiguration(text: string): Promise<Body | null> {
  const { body, error } = await readText(text, 'main.tf', { root: '', label: (path) => path })
  return error === null ? body : null
}

/** Nobody asked for the grammar: what needs it is as good as broken. */
function prepared<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error
    throw new InputError('This is not certainly HCL.')
  }
}
