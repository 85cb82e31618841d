import { resolve } from 'node:path'
import type { SourceFile, SourceFinder } from './source-finder.ts'
import type { SourceMap } from './source-map.ts'
import type { Mapping } from './source-mappings.ts'
import { isLibrary } from './stack-frame.ts'

/** The place that compiled code was made from. Line and column count from 1. */
export interface OriginalLine {
  /** Whether it belongs to an installed package that was bundled. */
  readonly isLibrary: boolean
  readonly file: SourceFile
  readonly line: number
  readonly column: number
}

/**
 * Where a line of compiled code comes from; null where the map says nothing of it. `lastColumn`
 * counts from 1: what begins furthest to the right up to there is taken.
 */
export function originalLine(
  map: SourceMap,
  line: number,
  lastColumn: number,
  finder: SourceFinder,
): OriginalLine | null {
  const mapping = mappingAt(map.on(line - 1), lastColumn - 1)
  const source = mapping === null ? undefined : map.sources[mapping.source]
  if (mapping === null || source === undefined || source === '') return null
  return {
    isLibrary: isLibrary(source),
    file: locateSource(map.folder, source, finder),
    line: mapping.sourceLine + 1,
    column: mapping.sourceColumn + 1,
  }
}

function mappingAt(mappings: readonly Mapping[], column: number): Mapping | null {
  return mappings.findLast((mapping) => mapping.column <= column) ?? mappings[0] ?? null
}

/** A relative name is taken as it stands; an absolute one may be of another machine. */
function locateSource(folder: string, source: string, finder: SourceFinder): SourceFile {
  const isRelative = !/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(source)
  if (!isRelative) return finder.find(source)
  const path = finder.at(resolve(folder, source))
  return path === null ? { kind: 'absent' } : { kind: 'found', path }
}
