import type { Block, Expression, SourceFile, Span } from '../../model/configuration.ts'
import { contentOf, partAt } from '../../model/expression.ts'
import type { Path } from '../../model/truth.ts'
import { placeInText, type TextPlace } from './place-in-text.ts'

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
    const content = isDynamic ? generatedBy(block) : block
    first ??= content
    const count = isDynamic ? countOf(block) : 1
    // How many it stands for isn't known: this one, or one after it.
    if (count === null || wanted < passed + count) return content
    passed += count
  }
  return first
}

function generatedBy(dynamic: Block): Block {
  const content = dynamic.body.blocks.find(({ type }) => type === 'content')
  return content === undefined ? dynamic : { ...content, header: dynamic.header }
}

/** The place that steps lead to from an expression. */
export function placeInExpression(expression: Expression, source: SourceFile, path: Path): Place {
  return inExpression(expression, expression, source, path, 0)
}

/** Steps into what is written out, texts of JSON too; the attribute as a whole where it isn't. */
function inExpression(
  value: Expression,
  whole: Span,
  source: SourceFile,
  path: Path,
  from: number,
): Place {
  let at = contentOf(value)
  let span = whole
  let steps = from
  for (; steps < path.length; steps++) {
    const part = partAt(at, path[steps])
    if (part === null) break
    span = part.whole
    at = contentOf(part.value)
  }
  const { start, end } = span
  const inner = steps < path.length ? inText(at, source, path.slice(steps)) : null
  return inner === null
    ? { source, span: { start, end }, steps }
    : { source, span: inner, steps: steps + inner.steps }
}

function inText(text: Expression, source: SourceFile, path: Path): TextPlace | null {
  if (text.kind !== 'literal' && text.kind !== 'template') return null
  const found = placeInText(source.textOf(text), path)
  return found && { ...found, start: text.start + found.start, end: text.start + found.end }
}
