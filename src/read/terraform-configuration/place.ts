import type { Block, Expression, SourceFile, Span } from '../../model/configuration.ts'
import type { Path } from '../../model/truth.ts'

export interface Place {
  readonly source: SourceFile
  readonly span: Span
  /** How many steps of the path it covers. */
  readonly steps: number
}

/** How many blocks a `dynamic` one stands for; null where that isn't known. */
export type CountOf = (dynamic: Block) => number | null

/** The place of an attribute in a block, or of the nearest enclosing thing that is written. */
export function placeIn(block: Block, path: Path, countOf: CountOf): Place {
  let at = block
  let steps = 0
  for (;;) {
    const name = path[steps]
    if (typeof name !== 'string') return { source: at.source, span: at.header, steps }
    const attribute = at.body.attributes.get(name)
    if (attribute !== undefined) {
      return inExpression(attribute.value, attribute, attribute.source, path, steps + 1)
    }
    const index = path[steps + 1]
    const wanted = typeof index === 'number' ? index : 0
    const found = nthBlock(at.body.blocks, name, wanted, countOf)
    if (found === null) return { source: at.source, span: at.header, steps }
    // With an index alone, the block itself is meant.
    steps += typeof index === 'number' ? 2 : 1
    at = found
  }
}

/** The block that makes the n-th one of a type; of a dynamic one, its content. */
function nthBlock(
  blocks: readonly Block[],
  type: string,
  wanted: number,
  countOf: CountOf,
): Block | null {
  let passed = 0
  let first: Block | null = null
  for (const block of blocks) {
    const isDynamic = block.type === 'dynamic' && block.labels[0] === type
    if (!isDynamic && block.type !== type) continue
    const content = isDynamic ? contentOf(block) : block
    first ??= content
    const count = isDynamic ? countOf(block) : 1
    // How many it stands for isn't known: this one, or one after it.
    if (count === null || wanted < passed + count) return content
    passed += count
  }
  return first
}

function contentOf(dynamic: Block): Block {
  const content = dynamic.body.blocks.find(({ type }) => type === 'content')
  return content === undefined ? dynamic : { ...content, header: dynamic.header }
}

/** Steps into what is written out; the attribute as a whole where it isn't. */
function inExpression(
  value: Expression,
  whole: Span,
  source: SourceFile,
  path: Path,
  from: number,
): Place {
  let at = value
  let span = whole
  let steps = from
  for (; steps < path.length; steps++) {
    const step = path[steps]
    const next = at.kind === 'list' && typeof step === 'number' ? at.items[step] : undefined
    const item = at.kind === 'object' ? itemOf(at, step) : undefined
    if (next !== undefined) {
      span = next
      at = next
    } else if (item !== undefined) {
      span = item
      at = item.value
    } else {
      break
    }
  }
  return { source, span: { start: span.start, end: span.end }, steps }
}

function itemOf(object: Expression & { kind: 'object' }, step: string | number | undefined) {
  return object.items.find(
    ({ key }) => key.kind === 'literal' && String(key.value) === String(step),
  )
}
