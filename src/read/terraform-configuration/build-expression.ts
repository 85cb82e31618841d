import type { Node } from 'web-tree-sitter'
import { type BinaryOperator, binaryOperators, type Expression } from '../../model/configuration.ts'
import { buildFor, buildList, buildObject } from './build-collection.ts'
import { buildConditional } from './build-conditional.ts'
import {
  type BuildContext,
  checkLines,
  childrenOf,
  doubt,
  nothing,
  spanOf,
  textOf,
} from './build-context.ts'
import { buildSteps } from './build-steps.ts'
import { buildTemplate } from './build-template.ts'
import { deeper } from './fault.ts'

/** A context whose `base` is the offset of `text` in its file. */
export function createContext(text: string, base: number): BuildContext {
  const context: BuildContext = {
    text,
    base,
    doubts: [],
    functions: new Set(),
    build: (node, depth, lines) => buildExpression(node, context, depth, lines),
  }
  return context
}

function buildExpression(
  node: Node,
  context: BuildContext,
  depth: number,
  lines: boolean,
): Expression {
  const inner = deeper(depth, context.base + node.startIndex)
  const children = childrenOf(node)
  const [first] = children
  if (first?.type === 'conditional') return buildConditional(first, context, inner, lines)
  return buildTerm(children, context, inner, lines)
}

/** A first thing and what is taken of it: `(`expression`)` or a primary, then `.name`, `[key]`, `[*]`. */
function buildTerm(
  nodes: readonly Node[],
  context: BuildContext,
  depth: number,
  lines: boolean,
): Expression {
  if (lines) checkLines(nodes.slice(nodes[0]?.type === '(' ? 2 : 0), context)
  const [first, second] = nodes
  if (first?.type === '(' && second !== undefined) {
    return buildSteps(context.build(second, depth, false), nodes.slice(3), context, depth)
  }
  const start = context.base
  const primary: Expression =
    first === undefined
      ? { kind: 'literal', value: null, start, end: start }
      : buildPrimary(first, context, depth, lines)
  return buildSteps(primary, nodes.slice(1), context, depth)
}

function buildPrimary(
  node: Node,
  context: BuildContext,
  depth: number,
  lines: boolean,
): Expression {
  if (node.type === 'variable_expr') {
    return { kind: 'variable', name: textOf(node, context), ...spanOf(node, context) }
  }
  if (node.type === 'function_call') return buildCall(node, context, depth)
  const [first] = childrenOf(node)
  if (first === undefined) return nothing(node, context)
  switch (first.type) {
    case 'string_lit':
    case 'quoted_template':
    case 'heredoc_template':
      return buildTemplate(first, context, depth)
    case 'tuple':
      return buildList(first, context, depth)
    case 'object':
      return buildObject(first, context, depth)
    case 'for_tuple_expr':
    case 'for_object_expr':
      return buildFor(first, context, depth)
    case 'unary_operation':
    case 'binary_operation':
      return buildOperation(first, context, depth, lines)
    default:
      if (/^0x/.test(textOf(node, context))) {
        doubt(
          context,
          node.startIndex,
          'HCL has no hexadecimal numbers: write this one in decimal.',
        )
      }
      return { kind: 'literal', value: plainValue(textOf(node, context)), ...spanOf(node, context) }
  }
}

function plainValue(text: string): number | boolean | null {
  if (text === 'true') return true
  if (text === 'false') return false
  return text === 'null' ? null : Number(text)
}

function buildCall(node: Node, context: BuildContext, depth: number): Expression {
  const [name, , list] = childrenOf(node)
  const parts = list?.type === 'function_arguments' ? childrenOf(list) : []
  const called = textOf(name, context)
  context.functions.add(called)
  return {
    kind: 'call',
    name: called,
    arguments: parts
      .filter(({ type }) => type === 'expression')
      .map((argument) => context.build(argument, depth, false)),
    expandsLast: parts.at(-1)?.type === 'ellipsis',
    ...spanOf(node, context),
  }
}

function buildOperation(
  node: Node,
  context: BuildContext,
  depth: number,
  lines: boolean,
): Expression {
  const inner = deeper(depth, context.base + node.startIndex)
  const children = childrenOf(node)
  const span = spanOf(node, context)
  if (node.type === 'unary_operation') {
    const of = buildTerm(children.slice(1), context, inner, lines)
    return { kind: 'unary', operator: children[0]?.type === '!' ? '!' : '-', of, ...span }
  }
  const at = children.findIndex(({ type }) => isBinary(type))
  const operator = children[at]?.type
  if (!isBinary(operator)) return nothing(node, context)
  if (lines) checkLines(children.slice(at - 1, at + 2), context)
  const left = buildTerm(children.slice(0, at), context, inner, lines)
  const right = buildTerm(children.slice(at + 1), context, inner, lines)
  return { kind: 'binary', operator, left, right, ...span }
}

function isBinary(type: string | undefined): type is BinaryOperator {
  return binaryOperators.some((operator) => operator === type)
}
