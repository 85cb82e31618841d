import type { Node } from 'web-tree-sitter'
import type { Attribute, Block, Body, SourceFile } from '../../model/configuration.ts'
import {
  type BuildContext,
  checkLines,
  childrenOf,
  doubt,
  endsLine,
  nothing,
  spanOf,
  textOf,
} from './build-context.ts'
import { deeper } from './fault.ts'
import { unescapeQuoted } from './template-text.ts'

/** Builds what stands in a file or between the braces of a block: the grammar's `body`, or nothing. */
export function buildBody(
  node: Node | undefined,
  source: SourceFile,
  context: BuildContext,
  depth: number,
): Body {
  const attributes = new Map<string, Attribute>()
  const blocks: Block[] = []
  let end: number | null = null
  for (const item of node === undefined ? [] : childrenOf(node)) {
    if (end !== null && !endsLine(context.text.slice(end, item.startIndex))) {
      doubt(
        context,
        item.startIndex,
        'Two arguments or blocks stand on one line: put each on its own.',
      )
    }
    end = item.endIndex
    if (item.type === 'block') {
      blocks.push(buildBlock(item, source, context, depth))
    } else if (item.type === 'attribute') {
      const attribute = buildAttribute(item, source, context, depth)
      if (attributes.has(attribute.name)) {
        doubt(context, item.startIndex, 'This argument is set twice in its block: remove one.')
      } else {
        attributes.set(attribute.name, attribute)
      }
    }
  }
  return { attributes, blocks }
}

function buildAttribute(
  node: Node,
  source: SourceFile,
  context: BuildContext,
  depth: number,
): Attribute {
  const children = childrenOf(node)
  const [name, , value] = children
  checkLines(children, context)
  return {
    name: textOf(name, context),
    value: value === undefined ? nothing(node, context) : context.build(value, depth, true),
    source,
    ...spanOf(node, context),
  }
}

function buildBlock(node: Node, source: SourceFile, context: BuildContext, depth: number): Block {
  const inner = deeper(depth, context.base + node.startIndex)
  const children = childrenOf(node)
  const open = children.findIndex(({ type }) => type === 'block_start')
  const header = children.slice(0, open)
  const [type, ...labels] = header
  checkLines(children.slice(0, open + 1), context)
  checkBraces(children.slice(open), context)
  return {
    type: textOf(type, context),
    labels: labels.map((label) => labelOf(label, context)),
    header: {
      start: context.base + node.startIndex,
      end: context.base + (header.at(-1)?.endIndex ?? node.endIndex),
    },
    body: buildBody(
      children.slice(open).find(({ type }) => type === 'body'),
      source,
      context,
      inner,
    ),
    source,
    json: false,
    ...spanOf(node, context),
  }
}

function labelOf(node: Node, context: BuildContext): string {
  const text = textOf(node, context)
  return node.type === 'string_lit' ? unescapeQuoted(text.slice(1, -1)) : text
}

/** Between braces on one line there may be one argument at most; else the braces have lines of their own. */
function checkBraces(nodes: readonly Node[], context: BuildContext): void {
  const [open, body, close] = nodes
  if (open === undefined || body?.type !== 'body' || close === undefined) return
  const opens = endsLine(context.text.slice(open.endIndex, body.startIndex))
  const closes = endsLine(context.text.slice(body.endIndex, close.startIndex))
  const items = childrenOf(body)
  if (opens && closes) return
  if (!opens && !closes && items.length === 1 && items[0]?.type === 'attribute') return
  doubt(context, body.startIndex, 'A brace of this block needs a line of its own.')
}
