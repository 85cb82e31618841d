import type { Reporter } from './report-options.ts'
import { safeJson } from './safe-json.ts'
import { verdictLine } from './verdict-line.ts'

/** The evidence: one line a verdict, passes included, in the decision's order, and nothing else. */
export const jsonl: Reporter = (decision) =>
  decision.verdicts.map((verdict) => `${safeJson(verdictLine(verdict))}\n`).join('')
