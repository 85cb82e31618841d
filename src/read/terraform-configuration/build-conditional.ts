import type { Node } from 'web-tree-sitter'
import type { Expression } from '../../model/configuration.ts'
import { type BuildContext, checkLines, childrenOf, nothing } from './build-context.ts'
import { deeper } from './fault.ts'

/**
 * The grammar takes `a ? 1 : b ? 2 : 3` for `(a ? 1 : b) ? 2 : 3`: conditionals that stand in the
 * place of a condition without brackets are turned around.
 */
export function buildConditional(
  node: Node,
  context: BuildContext,
  depth: number,
  lines: boolean,
): Expression {
  const outermostFirst: Node[][] = []
  for (let at: Node | undefined = node; at !== undefined; ) {
    const children = childrenOf(at)
    if (lines) checkLines(children, context)
    outermostFirst.push(children)
    deeper(depth + outermostFirst.length - 1, context.base + at.startIndex)
    const [first]: Node[] = children[0] === undefined ? [] : childrenOf(children[0])
    at = first?.type === 'conditional' ? first : undefined
  }
  const levels = outermostFirst.length
  const end = context.base + node.endIndex
  // The innermost of the tree is the first in the text, and the outermost in meaning.
  let built: Expression | null = null
  for (const [index, [condition, , then, , otherwise]] of outermostFirst.entries()) {
    // What a level but the last asks is the `otherwise` of the one further in.
    const asked = outermostFirst[index + 1]?.[4] ?? condition
    if (asked === undefined || then === undefined || otherwise === undefined) continue
    const level = depth + (levels - 1 - index)
    built = {
      kind: 'conditional',
      condition: context.build(asked, level, lines),
      then: context.build(then, level, lines),
      otherwise: built ?? context.build(otherwise, level, lines),
      start: context.base + asked.startIndex,
      end,
    }
  }
  return built ?? nothing(node, context)
}
