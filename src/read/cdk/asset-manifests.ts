import { join } from 'node:path'
import type { Raw, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/index.ts'
import { listOf, mapOf, textOf } from './fields.ts'
import type { Manifest, StackArtifact } from './manifest.ts'
import { locateNamed, readText } from './named-file.ts'
import type { Reading } from './reading.ts'

/** The file of an assembly that is uploaded under a hash; null where a stack depends on none. */
export type AssetFiles = (hash: string, manifest: Manifest, stack: StackArtifact) => string | null

/** Looks hashes up in the asset manifests that a stack depends on, each of them read once. */
export function createAssetFiles(reading: Reading): AssetFiles {
  const known = new Map<string, RawMap | null>()

  function filesOf(folder: string, name: string): RawMap | null {
    const key = join(folder, name)
    const found = known.get(key)
    if (found !== undefined) return found
    const files = readFiles(reading, folder, name)
    known.set(key, files)
    return files
  }

  return (hash, { folder, artifacts }, stack) => {
    for (const artifact of artifacts) {
      if (artifact.kind !== 'assets' || !stack.dependencies.includes(artifact.id)) continue
      const asset = mapOf(memberOf(filesOf(folder, artifact.name), hash))
      const path = textOf(memberOf(memberOf(asset, 'source'), 'path'))
      if (path !== null) return path
    }
    return null
  }
}

function readFiles(reading: Reading, folder: string, name: string): RawMap | null {
  const named = locateNamed(reading.bounds, folder, name)
  if (named.kind !== 'found') return null
  try {
    return mapOf(memberOf(parseJson(readText(named.path, reading.maxSize)).content, 'files'))
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/**
 * The hash that a nested stack's `TemplateURL` ends with: the name of the object without its ending,
 * in an address, in an `Fn::Sub`, or in the last part of an `Fn::Join`.
 */
export function hashOfUrl(url: Raw | undefined): string | null {
  const parts = listOf(listOf(memberOf(url, 'Fn::Join'))[1])
  const end = parts.at(-1) ?? url
  const template = memberOf(end, 'Fn::Sub')
  const text = textOf(end) ?? textOf(template) ?? textOf(listOf(template)[0])
  const [name] = text?.slice(text.lastIndexOf('/') + 1).split('.') ?? []
  return textOf(name)
}
