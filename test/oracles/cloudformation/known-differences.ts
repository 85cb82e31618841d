import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Comparison } from './compare-template.ts'

/** One kind of difference: see `differences.yaml`. */
export interface KnownDifference {
  readonly id: string
  readonly right: 'stackgate' | 'oracle' | 'both' | 'open'
  readonly why: string
  readonly sources: readonly string[]
  /** Patterns for what each side says; absent where only the example shows it. */
  readonly match?: {
    readonly of: Comparison['of']
    readonly template?: string
    readonly theirs: string
    readonly ours: string
  }
  readonly example: {
    readonly template: string
    readonly path: Comparison['path']
    /** The oracle doesn't read it the same each time. */
    readonly sometimes?: boolean
  }
}

export const knownDifferences = parse(
  readFileSync(new URL('differences.yaml', import.meta.url), 'utf8'),
) as readonly KnownDifference[]

const patterns = knownDifferences.flatMap(({ id, match }) => {
  if (match === undefined) return []
  const [template, theirs, ours] = [match.template ?? '', match.theirs, match.ours].map(
    (pattern) => new RegExp(pattern),
  )
  return [{ id, of: match.of, template, theirs, ours }]
})

/** The id of the kind that a difference is of; null where none is listed. */
export const kindOf = ({ of, template, theirs, ours }: Comparison): string | null =>
  patterns.find(
    (kind) =>
      kind.of === of &&
      kind.template?.test(template) &&
      kind.theirs?.test(theirs) &&
      kind.ours?.test(ours),
  )?.id ?? null

/** Whether somebody must be wrong, or know less than the other that judges by it. */
export const isDifference = ({ outcome }: Comparison): boolean =>
  outcome === 'different' || outcome === 'ours-unknown'
