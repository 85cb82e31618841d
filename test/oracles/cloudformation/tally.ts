import type { ComparedTemplate, Comparison } from './compare-template.ts'
import { isDifference, kindOf } from './known-differences.ts'

/** What came out of comparing one kind of templates. */
export interface Tally {
  readonly templates: number
  /** Left to the oracle for SAM. */
  leftOut: number
  /** Templates that one side reads, and the other doesn't. */
  refusedByOne: number
  refusedByBoth: number
  resources: number
  /** By outcome. */
  readonly values: Record<Comparison['outcome'], number>
  readonly places: Record<Comparison['outcome'], number>
  /** Pairs of conditions that imply or exclude one another. */
  readonly conditions: Record<Comparison['outcome'], number>
  /** By kind of difference. */
  readonly differences: Record<string, number>
}

/** Differences that aren't listed, with what is needed to look into them. */
export type Surprise =
  | Comparison
  | { readonly template: string; readonly refused: ComparedTemplate }

const sections = { value: 'values', place: 'places', condition: 'conditions' } as const

const noOutcomes = (): Tally['values'] => ({
  equal: 0,
  'equal-as-text': 0,
  'both-unknown': 0,
  'theirs-unknown': 0,
  'ours-unknown': 0,
  different: 0,
})

export function tallyOf(compared: readonly (readonly [name: string, ComparedTemplate])[]): {
  readonly tally: Tally
  readonly surprises: readonly Surprise[]
} {
  const surprises: Surprise[] = []
  const tally: Tally = {
    templates: compared.length,
    leftOut: 0,
    refusedByOne: 0,
    refusedByBoth: 0,
    resources: 0,
    values: noOutcomes(),
    places: noOutcomes(),
    conditions: noOutcomes(),
    differences: {},
  }
  for (const [name, template] of compared) {
    if (template.kind === 'left-out') tally.leftOut += 1
    else if (template.kind === 'compared') template.comparisons.forEach(count)
    else if (template.theirs !== null && template.ours !== null) tally.refusedByBoth += 1
    else {
      tally.refusedByOne += 1
      surprises.push({ template: name, refused: template })
    }
  }
  return { tally, surprises }

  function count(comparison: Comparison): void {
    if (comparison.of === 'resource') tally.resources += 1
    else tally[sections[comparison.of]][comparison.outcome] += 1
    if (!isDifference(comparison)) return
    const kind = kindOf(comparison)
    if (kind === null) surprises.push(comparison)
    else tally.differences[kind] = (tally.differences[kind] ?? 0) + 1
  }
}
