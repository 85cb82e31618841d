import { dirname, resolve } from 'node:path'
import { InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/index.ts'
import { fieldOf, listOf, mapOf, textOf } from './fields.ts'
import { readText } from './named-file.ts'
import { decodeAddress, type SourceFinder } from './source-finder.ts'
import { decodeMappings, type Mapping } from './source-mappings.ts'

/** The map of one compiled file. */
export interface SourceMap {
  /** The folder that `sources` are relative to. */
  readonly folder: string
  /** As they are written, with the map's `sourceRoot` in front. */
  readonly sources: readonly string[]
  readonly lines: readonly (readonly Mapping[])[]
}

const MAX_MAP_BYTES = 32 * 1024 * 1024

/**
 * The source map of a compiled file: the one that its last lines name or hold, else the one beside
 * it. Null where there is none under the root, or it can't be read: then the compiled line stands.
 */
export function readSourceMap(
  path: string,
  lines: readonly string[] | null,
  finder: SourceFinder,
): SourceMap | null {
  const url = urlOf(lines ?? [])
  const inline = url === null ? null : inlineMap(url)
  if (inline !== null) return parseMap(inline, dirname(path))
  const named = url === null || /^[a-z]+:/i.test(url) ? null : decodeAddress(url)
  const file =
    (named === null ? null : finder.at(resolve(dirname(path), named))) ?? finder.at(`${path}.map`)
  if (file === null) return null
  try {
    return parseMap(readText(file, MAX_MAP_BYTES), dirname(file))
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function urlOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(-5).reverse()) {
    const at = line.lastIndexOf('# sourceMappingURL=')
    if (at !== -1) return line.slice(at + '# sourceMappingURL='.length).trim()
  }
  return null
}

function inlineMap(url: string): string | null {
  const comma = url.startsWith('data:') ? url.indexOf(',') : -1
  if (comma === -1) return null
  const data = url.slice(comma + 1)
  if (url.slice(0, comma).endsWith(';base64')) return Buffer.from(data, 'base64').toString('utf8')
  return decodeAddress(data)
}

function parseMap(text: string, folder: string): SourceMap | null {
  let map: ReturnType<typeof mapOf>
  try {
    map = mapOf(parseJson(text).content)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
  const mappings = textOf(fieldOf(map, 'mappings'))
  const lines = mappings === null ? null : decodeMappings(mappings)
  if (lines === null) return null
  const root = textOf(fieldOf(map, 'sourceRoot'))
  const prefix = root === null || root.endsWith('/') ? (root ?? '') : `${root}/`
  const sources = listOf(fieldOf(map, 'sources')).map((source) => prefix + (textOf(source) ?? ''))
  return { folder, sources, lines }
}
