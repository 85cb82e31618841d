import type { Node } from 'web-tree-sitter'
import type { Expression } from '../../model/configuration.ts'
import { applySteps, type Step } from './apply-steps.ts'
import { type BuildContext, childrenOf, textOf } from './build-context.ts'
import { deeper } from './fault.ts'

/** Builds what follows a term. */
export function buildSteps(
  term: Expression,
  nodes: readonly Node[],
  context: BuildContext,
  depth: number,
): Expression {
  if (nodes.length === 0) return term
  // The steps stand inside one another in the tree, those of splats among them.
  deeper(depth + nodes.length - 1, term.end)
  const steps = nodes.flatMap((node) => stepsOf(node, context, depth))
  deeper(depth + steps.length - 1, term.end)
  return applySteps(term, steps)
}

function stepsOf(node: Node, context: BuildContext, depth: number): Step[] {
  const end = context.base + node.endIndex
  const [first, second] = childrenOf(node)
  switch (node.type) {
    case 'get_attr':
      return [{ kind: 'attribute', name: textOf(second, context), end }]
    case 'index':
      return first === undefined ? [] : [indexOf(first, context, depth)]
    case 'splat': {
      if (first === undefined) return []
      const [marker, ...rest] = childrenOf(first)
      const splat: Step = {
        kind: 'splat',
        full: first.type === 'full_splat',
        end: context.base + (marker?.endIndex ?? node.endIndex),
      }
      return [splat, ...rest.flatMap((step) => stepsOf(step, context, depth))]
    }
    default:
      return []
  }
}

function indexOf(node: Node, context: BuildContext, depth: number): Step {
  const end = context.base + node.endIndex
  const [, expression] = childrenOf(node)
  if (node.type === 'new_index' && expression !== undefined) {
    return { kind: 'index', key: context.build(expression, depth, false), end }
  }
  // `a.0`: an empty span tells it from `a[0]`.
  const value = Number(textOf(node, context).replace(/^\.\s*/, ''))
  return { kind: 'index', key: { kind: 'literal', value, start: end, end }, end }
}
