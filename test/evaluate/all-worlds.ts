import type { LeafKind } from '../../src/model/truth.ts'
import type { Condition, Variable } from '../../src/model/worlds/condition.ts'
import type { Assume } from '../../src/model/worlds/world.ts'

/** A truth as it is written down, before anything is simplified. */
export type Statement =
  | { readonly kind: 'leaf'; readonly leaf: LeafKind }
  | {
      readonly kind: 'fork'
      readonly condition: Condition
      readonly then: Statement
      readonly otherwise: Statement
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Statement[] }
  | { readonly kind: 'not'; readonly of: Statement }
  | { readonly kind: 'when'; readonly guard: Statement; readonly then: Statement }
  | { readonly kind: 'instead'; readonly of: Statement; readonly leaf: LeafKind }

/** A value for each variable, by its id, and for each open fact. */
export interface Assignment {
  readonly values: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, boolean>
}

export function holds(condition: Condition, assignment: Assignment): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'equals':
      return assignment.values.get(condition.variable.id) === condition.value
    case 'open':
      return assignment.facts.get(condition.id) === true
    case 'not':
      return !holds(condition.of, assignment)
    case 'named':
      return holds(condition.of, assignment)
    case 'and':
      return condition.of.every((part) => holds(part, assignment))
    case 'or':
      return condition.of.some((part) => holds(part, assignment))
  }
}

/** What a statement comes down to: Kleene's logic, read off its definition. */
export function kindIn(statement: Statement, assignment: Assignment): LeafKind {
  const inner = (part: Statement) => kindIn(part, assignment)
  switch (statement.kind) {
    case 'leaf':
      return statement.leaf
    case 'fork':
      return inner(holds(statement.condition, assignment) ? statement.then : statement.otherwise)
    case 'all': {
      const kinds = statement.of.map(inner)
      return (
        (['fail', 'unknown', 'pass'] as const).find((kind) => kinds.includes(kind)) ??
        'inapplicable'
      )
    }
    case 'any': {
      const kinds = statement.of.map(inner)
      return (['pass', 'unknown'] as const).find((kind) => kinds.includes(kind)) ?? 'fail'
    }
    case 'not': {
      const kind = inner(statement.of)
      return kind === 'pass' ? 'fail' : kind === 'fail' ? 'pass' : kind
    }
    case 'when': {
      const guard = inner(statement.guard)
      if (guard === 'fail' || guard === 'inapplicable') return 'inapplicable'
      const kind = inner(statement.then)
      return guard === 'unknown' && kind === 'fail' ? 'unknown' : kind
    }
    case 'instead': {
      const kind = inner(statement.of)
      return kind === 'inapplicable' ? statement.leaf : kind
    }
  }
}

/** Stands for all texts that nobody mentions. */
export const ANY_OTHER = 'any other text'

/** Every assignment that an assumption leaves. `mentioned`: the texts that free variables are compared with. */
export function assignments(
  variables: readonly Variable[],
  facts: readonly string[],
  mentioned: readonly string[],
  assume: Assume,
): Assignment[] {
  let all: Assignment[] = [{ values: new Map(), facts: new Map() }]
  for (const variable of variables) {
    const fixed = variable.given ?? (assume === 'given' ? variable.fallback : null)
    const texts = fixed === null ? (variable.allowed ?? [...mentioned, ANY_OTHER]) : [fixed]
    all = all.flatMap((before) =>
      texts.map((text) => ({ ...before, values: new Map(before.values).set(variable.id, text) })),
    )
  }
  for (const fact of facts) {
    all = all.flatMap((before) =>
      [true, false].map((is) => ({ ...before, facts: new Map(before.facts).set(fact, is) })),
    )
  }
  return all
}

/** Those that share what `keyOf` says, in groups. */
export function grouped(
  all: readonly Assignment[],
  keyOf: (assignment: Assignment) => string,
): Assignment[][] {
  const groups = new Map<string, Assignment[]>()
  for (const assignment of all) {
    const key = keyOf(assignment)
    groups.set(key, [...(groups.get(key) ?? []), assignment])
  }
  return [...groups.values()]
}
