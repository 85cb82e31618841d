import type { Node } from 'web-tree-sitter'
import type { Expression, ObjectItem } from '../../model/configuration.ts'
import {
  type BuildContext,
  checkLines,
  childrenOf,
  doubt,
  endsLine,
  nothing,
  spanOf,
  textOf,
  withoutComments,
} from './build-context.ts'

export function buildList(node: Node, context: BuildContext, depth: number): Expression {
  const items = childrenOf(node)
    .filter(({ type }) => type === 'expression')
    .map((item) => context.build(item, depth, false))
  return { kind: 'list', items, ...spanOf(node, context) }
}

export function buildObject(node: Node, context: BuildContext, depth: number): Expression {
  const elements = childrenOf(node).filter(({ type }) => type === 'object_elem')
  const items = elements.map((element, index) => {
    const before = elements[index - 1]
    if (before !== undefined) checkSeparator(before, element, context)
    return buildItem(element, context, depth)
  })
  return { kind: 'object', items, ...spanOf(node, context) }
}

function checkSeparator(before: Node, after: Node, context: BuildContext): void {
  const gap = context.text.slice(before.endIndex, after.startIndex)
  if (withoutComments(gap).includes(',') || endsLine(gap)) return
  doubt(context, before.endIndex, 'A comma or a new line is missing between two keys here.')
}

function buildItem(node: Node, context: BuildContext, depth: number): ObjectItem {
  const children = childrenOf(node)
  checkLines(children, context)
  const [key, , value] = children
  return {
    key: keyOf(key, context, depth),
    value: value === undefined ? nothing(node, context) : context.build(value, depth, true),
    ...spanOf(node, context),
  }
}

/** A name by itself is a key, not a reference; in brackets it is one. */
function keyOf(node: Node | undefined, context: BuildContext, depth: number): Expression {
  if (node === undefined)
    return { kind: 'literal', value: '', start: context.base, end: context.base }
  const [first, ...rest] = childrenOf(node)
  if (rest.length === 0 && first?.type === 'variable_expr') {
    return { kind: 'literal', value: textOf(first, context), ...spanOf(node, context) }
  }
  return context.build(node, depth, true)
}

/** `[for …]` or `{for …}`. */
export function buildFor(node: Node, context: BuildContext, depth: number): Expression {
  const children = childrenOf(node)
  const intro = children.find(({ type }) => type === 'for_intro')
  const names = intro === undefined ? [] : intro.children.filter(isType('identifier'))
  const of = intro?.children.find(isType('expression'))
  const [first, second] = children.filter(isType('expression'))
  const test = children.find(isType('for_cond'))?.children.find(isType('expression'))
  const build = (expression: Node | undefined): Expression =>
    expression === undefined ? nothing(node, context) : context.build(expression, depth, false)
  const isObject = node.type === 'for_object_expr'
  return {
    kind: 'for',
    keyName: names[1] === undefined ? null : textOf(names[0], context),
    itemName: textOf(names.at(-1), context),
    of: build(of),
    key: isObject ? build(first) : null,
    value: build(isObject ? second : first),
    condition: test === undefined ? null : build(test),
    groups: children.some(isType('ellipsis')),
    ...spanOf(node, context),
  }
}

function isType(type: string): (node: Node) => boolean {
  return (node) => node.type === type
}
