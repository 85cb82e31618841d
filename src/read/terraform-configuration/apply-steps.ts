import { type Expression, SPLAT_ITEM } from '../../model/configuration.ts'

/** What is taken of a term. `end` is the offset after it. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly end: number }
  | { readonly kind: 'index'; readonly key: Expression; readonly end: number }
  | { readonly kind: 'splat'; readonly full: boolean; readonly end: number }

/**
 * Applies what follows a term. After `[*]` everything that follows belongs to each item; after `.*`
 * only names and numbers do, so `a.*.b[0]` is the first of all `b`.
 */
export function applySteps(term: Expression, steps: readonly Step[]): Expression {
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
