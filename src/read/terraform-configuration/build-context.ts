import type { Node } from 'web-tree-sitter'
import type { Expression, Literal, Span } from '../../model/configuration.ts'
import type { Fault } from './fault.ts'

/** What the building of a tree has to know, and what it finds. */
export interface BuildContext {
  readonly text: string
  /** The offset of `text` in its file. */
  readonly base: number
  /** What the grammar takes and the language doesn't, as far as can be told. */
  readonly doubts: Fault[]
  /** Functions that are called. */
  readonly functions: Set<string>
  /**
   * Builds an expression from the grammar's node. `lines`: whether a line's end ends the expression,
   * as it does outside brackets.
   */
  readonly build: (node: Node, depth: number, lines: boolean) => Expression
}

/** The children that mean something. */
export function childrenOf(node: Node): Node[] {
  return node.children.filter(({ type }) => type !== 'comment')
}

/** What is written; nothing where there is no node. */
export function textOf(node: Node | undefined, { text }: BuildContext): string {
  return node === undefined ? '' : text.slice(node.startIndex, node.endIndex)
}

export function spanOf(node: Node, { base }: BuildContext): Span {
  return { start: base + node.startIndex, end: base + node.endIndex }
}

/** Stands where the grammar promises a node that a sound tree always has. */
export function nothing(node: Node, context: BuildContext): Literal {
  return { kind: 'literal', value: null, ...spanOf(node, context) }
}

export function doubt(context: BuildContext, offset: number, message: string): void {
  context.doubts.push({ offset: context.base + offset, message })
}

/** Outside brackets an expression ends with its line; what the grammar joined across lines is doubtful. */
export function checkLines(nodes: readonly Node[], context: BuildContext): void {
  for (let index = 1; index < nodes.length; index++) {
    const from = nodes[index - 1]?.endIndex ?? 0
    const to = nodes[index]?.startIndex ?? 0
    if (to - from > 1 && endsLine(context.text.slice(from, to))) {
      doubt(context, from, 'The expression goes on in the next line: put it in brackets.')
    }
  }
}

/** Whether a gap between two nodes, comments included, ends a line. */
export function endsLine(gap: string): boolean {
  return gap.includes('\n') && withoutComments(gap).includes('\n')
}

/** Comments that can stand within a line; those to the end of a line end it. */
export function withoutComments(gap: string): string {
  return gap.replace(/\/\*[\s\S]*?\*\//g, '')
}
