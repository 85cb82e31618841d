import type {
  Block,
  Expression,
  ModuleNode,
  SourceFile,
  Span,
  WrittenAt,
} from '../../model/configuration.ts'
import { pointerTo, type SourceLocation } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { type CountOf, type Place, placeIn, placeInExpression } from './place.ts'

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

/** What a place in a resource is looked up by. */
export interface ToLocate {
  readonly block: Block
  readonly path: Path
  /** Calls on the way to the resource's module, outermost first. */
  readonly calls: readonly Block[]
  readonly countOf: CountOf
  readonly written?: WrittenAt | undefined
}

/**
 * The place of an attribute of a resource. What lies in a module that was downloaded isn't a person's
 * to edit: the place is then the call nearest to it that is. A value that is written elsewhere lies
 * there; where it is used is a related place.
 */
export function locate(
  { block, path, calls, countOf, written }: ToLocate,
  sourceOf: SourceOf,
): SourceLocation {
  const used = placeIn(block, path, countOf)
  const origin = written && placeOf(written.by, written.path, sourceOf)
  const isElsewhere = origin && !isDownloaded(origin.source.path) && !isSame(origin, used)
  const { source, span } = isElsewhere ? origin : used
  const steps = isElsewhere ? (written?.depth ?? 0) + origin.steps : used.steps
  const setBy = written?.setBy && placeOf(written.setBy.by, written.setBy.path, sourceOf)
  const range = source.range(span)
  const pointer = steps === 0 ? null : pointerTo(path.slice(0, steps))
  const own = calls.filter((call) => !isDownloaded(call.source.path))
  const called = own.map((call) => related(call.source, call.header, 'called here')).reverse()
  const [nearest] = called
  if (nearest === undefined || !isDownloaded(source.path)) {
    const { file } = source
    const others = [
      ...(isElsewhere && !holdsPlace(used, origin) && !isDownloaded(used.source.path)
        ? [related(used.source, used.span, 'used here')]
        : []),
      ...(setBy && !isDownloaded(setBy.source.path) && !isSame(setBy, { source, span })
        ? [related(setBy.source, setBy.span, 'set here')]
        : []),
    ]
    const all = [...others, ...called]
    return { file, range, inputFile: file, pointer, note: null, related: all, ...makerOf(block) }
  }
  const inModule = related(source, span, 'written here, in a module that was downloaded')
  return {
    file: nearest.file,
    range: nearest.range,
    inputFile: source.file,
    pointer,
    note: null,
    related: [inModule, ...called.slice(1)],
  }
}

const makerOf = ({ construct }: Block) =>
  construct === undefined ? {} : { madeBy: `the construct ${construct}` }

type Related = SourceLocation['related'][number]

const related = (source: SourceFile, span: Span, text: string): Related => ({
  file: source.file,
  range: source.range(span),
  text,
})

const isSame = (one: Pick<Place, 'source' | 'span'>, other: Pick<Place, 'source' | 'span'>) =>
  one.source.path === other.source.path && one.span.start === other.span.start

const holdsPlace = ({ source, span }: Place, inner: Place): boolean =>
  source.path === inner.source.path && span.start <= inner.span.start && inner.span.end <= span.end

/** The file of an expression; null where it isn't one of the configuration. */
export type SourceOf = (expression: Expression) => SourceFile | null

function placeOf(by: Expression | Block, path: Path, sourceOf: SourceOf): Place | null {
  if ('body' in by) return placeIn(by, path, () => null)
  const source = sourceOf(by)
  return source && placeInExpression(by, source, path)
}

function isDownloaded(path: string): boolean {
  return /[\\/]\.terraform[\\/]/.test(path)
}
