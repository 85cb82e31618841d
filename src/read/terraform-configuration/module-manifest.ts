import { join, resolve, sep } from 'node:path'
import type { RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/parse-json.ts'
import { readConfined } from './read-folder.ts'

/** Where `terraform init` put the modules: from the names of the calls, `network.subnets`, to folders. */
export type ModuleManifest = ReadonlyMap<string, string>

/**
 * Reads `.terraform/modules/modules.json` of a root module; empty where there is none, or none that
 * can be read. What it says is untrusted, as a pull request can bring one along.
 */
export function readManifest(folder: string, root: string): ModuleManifest {
  const manifest = new Map<string, string>()
  for (const { Key, Dir } of entriesOf(
    join(folder, '.terraform', 'modules', 'modules.json'),
    root,
  )) {
    if (typeof Key !== 'string' || typeof Dir !== 'string') continue
    manifest.set(Key, resolve(folder, Dir.split('\\').join(sep)))
  }
  return manifest
}

function entriesOf(path: string, root: string): readonly RawMap[] {
  try {
    const { content } = parseJson(readConfined(path, root))
    const modules = memberOf(content, 'Modules')
    return isRawList(modules) ? modules.filter(isRawMap) : []
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}
