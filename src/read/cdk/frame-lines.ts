import type { SourceLine } from '../../model/document.ts'
import { originalLine } from './original-line.ts'
import { showName } from './show-name.ts'
import { partsOf, type SourceFile, type SourceFinder } from './source-finder.ts'
import { createSourceLines } from './source-lines.ts'
import { readSourceMap, type SourceMap } from './source-map.ts'
import type { StackFrame } from './stack-frame.ts'

/** What a frame is in the person's checkout. */
export type FrameLine =
  | { readonly kind: 'line'; readonly line: SourceLine }
  /** Code of an installed package, inside a bundle. */
  | { readonly kind: 'library' }
  /** The file isn't here; a caller's may be. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** The file can't be told, or is another than it was; what follows from it would be a guess. */
  | { readonly kind: 'unsure'; readonly reason: string }

/** Source maps that are held at the same time. */
const MOST_MAPS = 20

export type FrameLines = (frame: StackFrame) => FrameLine

/** Turns frames into lines of this checkout, through source maps where the code was compiled. */
export function createFrameLines(
  finder: SourceFinder,
  label: (path: string) => string,
): FrameLines {
  const linesOf = createSourceLines()
  const maps = new Map<string, SourceMap | null>()

  function mapOf(path: string): SourceMap | null {
    const known = maps.get(path)
    if (known !== undefined) return known
    if (maps.size >= MOST_MAPS) maps.clear()
    const map = readSourceMap(path, linesOf(path), finder)
    maps.set(path, map)
    return map
  }

  /** Where only the map of a compiled file was kept, it still leads to the source. */
  function findCompiled(file: string): SourceFile {
    const found = finder.find(file)
    if (found.kind !== 'absent') return found
    const map = finder.find(`${file}.map`)
    return map.kind === 'found' ? { ...map, path: map.path.slice(0, -'.map'.length) } : map
  }

  function lineIn(
    file: SourceFile,
    written: string,
    line: number,
    column: number | null,
  ): FrameLine {
    if (file.kind !== 'found') return missing(file.kind, written)
    const lines = linesOf(file.path)
    const text = lines?.[line - 1]
    if (lines !== null && text === undefined) return changed(written)
    const first = (text?.search(/\S/) ?? 0) + 1
    const place = { file: label(file.path), line, column: column ?? Math.max(first, 1) }
    return { kind: 'line', line: place }
  }

  return ({ file, line, columns: [first, last] }) => {
    const column = first === last ? first : null
    if (!/\.[cm]?jsx?$/i.test(file)) return lineIn(finder.find(file), file, line, column)
    const compiled = findCompiled(file)
    if (compiled.kind !== 'found') return missing(compiled.kind, file)
    const map = mapOf(compiled.path)
    const original = map === null ? null : originalLine(map, line, last, finder)
    if (original?.isLibrary === true) return { kind: 'library' }
    if (original !== null && original.file.kind === 'found') {
      return lineIn(original.file, original.file.path, original.line, original.column)
    }
    const isHere = finder.at(compiled.path) !== null
    return lineIn(isHere ? compiled : { kind: 'absent' }, file, line, column)
  }
}

function missing(kind: 'absent' | 'ambiguous', written: string): FrameLine {
  const shown = showFile(written)
  return kind === 'absent'
    ? { kind, reason: `${shown}, which the assembly names, is not in the workspace` }
    : {
        kind: 'unsure',
        reason: `two files of the workspace may be the ${shown} that the assembly names`,
      }
}

function changed(written: string): FrameLine {
  const reason = `${showFile(written)} is shorter than when the assembly was made: synthesise again`
  return { kind: 'unsure', reason }
}

/** The end of a path: what stands before it is another machine's business. */
function showFile(written: string): string {
  return showName(partsOf(written).slice(-2).join('/'))
}
