import type { Block, ModuleNode } from '../../model/configuration.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { type CountOf, placeIn } from './place.ts'

/** The module that names of calls lead to, with the calls on the way, outermost first. */
export function callsTo(
  root: ModuleNode,
  names: readonly string[],
): { node: ModuleNode; blocks: readonly Block[] } | null {
  const blocks: Block[] = []
  let node = root
  for (const name of names) {
    const block = node.module.calls.get(name)
    const next = node.calls.get(name)
    if (block === undefined || next === undefined || 'reason' in next) return null
    blocks.push(block)
    node = next
  }
  return { node, blocks }
}

/**
 * The place of an attribute of a resource. What lies in a module that was downloaded isn't a person's
 * to edit: the place is then the call nearest to it that is.
 */
export function locate(
  block: Block,
  path: Path,
  calls: readonly Block[],
  countOf: CountOf,
): SourceLocation {
  const { source, span, steps } = placeIn(block, path, countOf)
  const range = source.range(span)
  const pointer = steps === 0 ? null : pointerTo(path.slice(0, steps))
  const own = calls.filter((call) => !isDownloaded(call.source.path))
  const related = own.map((call) => ({
    file: call.source.file,
    range: call.source.range(call.header),
    text: 'called here',
  }))
  const nearest = related.at(-1)
  if (nearest === undefined || !isDownloaded(source.path)) {
    const { file } = source
    return { file, range, inputFile: file, pointer, note: null, related: related.reverse() }
  }
  const written = {
    file: source.file,
    range,
    text: 'written here, in a module that was downloaded',
  }
  return {
    file: nearest.file,
    range: nearest.range,
    inputFile: source.file,
    pointer,
    note: null,
    related: [written, ...related.slice(0, -1).reverse()],
  }
}

function isDownloaded(path: string): boolean {
  return /[\\/]\.terraform[\\/]/.test(path)
}

function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}
