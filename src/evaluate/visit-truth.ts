import type { Leaf, Truth } from '../model/truth.ts'
import { isLeaf } from './possible-kinds.ts'

/** A truth that is made of others. */
export type Compound = Exclude<Truth, Leaf>

/** Visits the compounds in a truth, each once; `visit` gives the parts to go on with. */
export function visitTruth(truth: Truth, visit: (part: Compound) => readonly Truth[]): void {
  const visited = new Set<Truth>()
  go(truth)

  function go(part: Truth): void {
    if (isLeaf(part) || visited.has(part)) return
    visited.add(part)
    for (const inner of visit(part)) go(inner)
  }
}

/** What a compound is made of; of a fork, the branches that are left where its condition is settled. */
export function partsOf(part: Compound, holds: boolean | null): readonly Truth[] {
  switch (part.kind) {
    case 'fork':
      return holds === null ? [part.then, part.otherwise] : [holds ? part.then : part.otherwise]
    case 'not':
    case 'instead':
      return [part.of]
    case 'when':
      return [part.guard, part.then]
    case 'all':
    case 'any':
      return part.of
  }
}
