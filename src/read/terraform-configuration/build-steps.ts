import type { Node } from 'web-tree-sitter'
import { type Expression, SPLAT_ITEM } from '../../model/configuration.ts'
import { type BuildContext, childrenOf, textOf } from './build-context.ts'
import { deeper } from './fault.ts'

type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly end: number }
  | { readonly kind: 'index'; readonly key: Expression; readonly end: number }
  | { readonly kind: 'splat'; readonly full: boolean; readonly end: number }

/**
 * Applies what follows a term. After `[*]` everything that follows belongs to each item; after `.*`
 * only names and numbers do, so `a.*.b[0]` is the first of all `b`.
 */
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

function applySteps(term: Expression, steps: readonly Step[]): Expression {
  let built = term
  for (const [index, step] of steps.entries()) {
    const span = { start: term.start, end: step.end }
    if (step.kind === 'attribute') {
      built = { kind: 'attribute', of: built, name: step.name, ...span }
    } else if (step.kind === 'index') {
      built = { kind: 'index', of: built, key: step.key, ...span }
    } else {
      const rest = steps.slice(index + 1)
      const count = step.full ? rest.length : attributeRun(rest)
      const item: Expression = { kind: 'variable', name: SPLAT_ITEM, ...span }
      const each = applySteps(item, rest.slice(0, count))
      const splat: Expression = { kind: 'splat', of: built, each, start: span.start, end: each.end }
      return applySteps(splat, rest.slice(count))
    }
  }
  return built
}

function attributeRun(steps: readonly Step[]): number {
  const end = steps.findIndex(
    (step) =>
      step.kind === 'splat' ||
      (step.kind === 'index' && !(step.key.kind === 'literal' && step.key.start === step.key.end)),
  )
  return end === -1 ? steps.length : end
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
