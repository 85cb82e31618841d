import type { Leaf } from './leaf.ts'
import type { TextEdit } from './text-edit.ts'

/** One way to mend a finding, which nobody has tried yet. */
export interface Candidate {
  readonly edits: readonly TextEdit[]
  readonly leaves: readonly Leaf[]
  /** Why a person should look at it first, as clauses: it takes a reference away, it writes to what others share. */
  readonly doubts: readonly string[]
}
