import type { OwnAnswer } from './own-values.ts'
import type { Answer } from './terraform-console.ts'

export type Outcome =
  | 'equal'
  | 'both-refuse'
  /** Ours isn't known where terraform has a value, or refuses. */
  | 'ours-unknown'
  | 'theirs-open'
  | 'ours-refused'
  | 'theirs-refused'
  | 'different'

export function compare(theirs: Answer, ours: OwnAnswer): Outcome {
  if (theirs.kind === 'open') return ours.kind === 'value' ? 'theirs-open' : 'equal'
  if (ours.kind === 'unknown') return 'ours-unknown'
  if (theirs.kind === 'refused') return ours.kind === 'refused' ? 'both-refuse' : 'theirs-refused'
  if (ours.kind === 'refused') return 'ours-refused'
  return same(JSON.parse(theirs.json), ours.value) ? 'equal' : 'different'
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') {
    // Terraform writes more digits than a double has.
    return left === right || Math.abs(left - right) <= Math.abs(left) * 1e-14
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => same(item, right[at]))
  }
  if (isMap(left) && isMap(right)) {
    const names = Object.keys(left)
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]))
    )
  }
  return left === right
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
