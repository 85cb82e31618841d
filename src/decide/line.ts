import type { Acknowledged } from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Located } from './verdict-of.ts'

/** A judgement on its way to a finding. */
export interface Line {
  readonly judgement: Judgement
  readonly located: Located
  readonly acknowledged: Acknowledged | null
}
