import { dirname, resolve } from 'node:path'
import type { Raw, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/index.ts'
import { listOf, mapOf, textOf } from './fields.ts'
import { readText } from './named-file.ts'
import { decodeAddress, type SourceFinder } from './source-finder.ts'
import { decodeMappings, type Mapping } from './source-mappings.ts'

/** The map of one compiled file. */
export interface SourceMap {
  /** The folder that `sources` are relative to. */
  readonly folder: string
  /** As they are written, with the map's `sourceRoot` in front. */
  readonly sources: readonly string[]
  /** What begins on a line of the compiled code, by column; lines count from 0. */
  readonly on: (line: number) => readonly Mapping[]
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
  let map: RawMap | null
  try {
    map = mapOf(parseJson(text).content)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
  const sources: string[] = []
  const lines = new Map<number, Mapping[]>()
  for (const { offset, section } of sectionsOf(map)) {
    const mappings = textOf(memberOf(section, 'mappings'))
    const decoded = mappings === null ? null : decodeMappings(mappings)
    if (decoded === null) return null
    addLines(lines, decoded, { ...offset, source: sources.length })
    sources.push(...sourcesOf(section))
  }
  return { folder, sources, on: (line) => lines.get(line) ?? [] }
}

/** Where a section begins in the compiled code; both count from 0. */
interface Offset {
  readonly line: number
  readonly column: number
}

interface Section {
  readonly offset: Offset
  readonly section: RawMap | null
}

/** A bundler may put several maps behind one another into one (ECMA-426, index maps). */
function sectionsOf(map: RawMap | null): readonly Section[] {
  const sections = memberOf(map, 'sections')
  if (sections === undefined) return [{ offset: { line: 0, column: 0 }, section: map }]
  return listOf(sections).map((raw) => {
    const offset = mapOf(memberOf(raw, 'offset'))
    return {
      offset: {
        line: countOf(memberOf(offset, 'line')),
        column: countOf(memberOf(offset, 'column')),
      },
      section: mapOf(memberOf(raw, 'map')),
    }
  })
}

const countOf = (value: Raw | undefined): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0

function addLines(
  lines: Map<number, Mapping[]>,
  decoded: ReturnType<typeof decodeMappings> & object,
  { line, column, source }: Offset & { readonly source: number },
): void {
  for (const [index, mappings] of decoded.entries()) {
    if (mappings.length === 0) continue
    // Only on its first line a section may begin behind another one.
    const shift = index === 0 ? column : 0
    const moved = mappings.map((mapping) => ({
      ...mapping,
      column: mapping.column + shift,
      source: mapping.source + source,
    }))
    const known = lines.get(line + index)
    if (known === undefined) lines.set(line + index, moved)
    else for (const mapping of moved) known.push(mapping)
  }
}

function sourcesOf(map: RawMap | null): readonly string[] {
  const root = textOf(memberOf(map, 'sourceRoot'))
  const prefix = root === null || root.endsWith('/') ? (root ?? '') : `${root}/`
  return listOf(memberOf(map, 'sources')).map((source) => {
    const name = textOf(source)
    return name === null ? '' : prefix + name
  })
}
