import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decodeInput, withFile } from './read-file.ts'
import { recognise } from './recognise.ts'

/** Whether a folder holds CDK's `manifest.json`. A link in its place counts as absent. */
export function isAssembly(folder: string): boolean {
  const manifest = join(folder, 'manifest.json')
  try {
    if (realpathSync.native(manifest) !== manifest) return false
    return withFile(manifest, (file) => {
      const { text } = decodeInput(file.beginning)
      return recognise(text, !file.whole).kind === 'cdk'
    })
  } catch {
    return false
  }
}

/**
 * Whether an entry of an assembly is a stack's template or a stage, which are judged through the
 * assembly: also one that its manifest doesn't name, left behind by a synthesis before. Anything
 * else in the folder is searched as usual, so that a manifest put into a folder hides nothing in it.
 */
export function isPartOfAssembly(assembly: string, name: string): boolean {
  if (name === 'manifest.json' || name.endsWith('.template.json')) return true
  return name.startsWith('assembly-') && isAssembly(join(assembly, name))
}

/** More than any real `cdk.json` has. */
const MAX_SETTINGS_BYTES = 4 * 1024 * 1024

/** The folder that the `cdk.json` of `folder` has its app written to: its `output`, else `cdk.out`. */
export function outputFolder(folder: string): string {
  try {
    const settings: unknown = withFile(join(folder, 'cdk.json'), (file) =>
      file.size > MAX_SETTINGS_BYTES ? null : JSON.parse(decodeInput(file.read(file.size)).text),
    )
    if (typeof settings === 'object' && settings !== null && Object.hasOwn(settings, 'output')) {
      const { output } = settings as { output: unknown }
      if (typeof output === 'string' && output !== '') return resolve(folder, output)
    }
  } catch {
    // A broken `cdk.json` is CDK's to report; its default is looked at all the same.
  }
  return join(folder, 'cdk.out')
}
