import { hideSecrets } from '../hide-secrets.ts'
import type { Finding } from '../model/decision.ts'
import type { Bench } from './bench.ts'
import { diffLines, linesOf } from './line-diff.ts'
import { mend } from './mend.ts'

/** Nobody writes a longer line by hand. */
const LONGEST = 2000

/** Whole lines of a file, and what to put in their place. */
export interface Suggestion {
  /** Relative to the root of the run. */
  readonly file: string
  /** The first and the last line that are replaced, counted from 1: at least one is. */
  readonly startLine: number
  readonly endLine: number
  readonly lines: readonly string[]
}

/**
 * The edit that makes a finding go away, tried out, as a suggestion for a review. Null where there is no safe
 * one, or it touches lines apart from one another, or a line that may hold a secret.
 */
export async function suggestionFor(bench: Bench, finding: Finding): Promise<Suggestion | null> {
  const as = { texts: new Map<string, string>(), decision: bench.decision }
  const { texts, mended } = await mend(bench, [finding], as, false)
  const [changed, ...others] = texts
  if (mended.length !== 1 || changed === undefined || others.length > 0) return null
  const [file, text] = changed
  const before = bench.textOf(file)
  if (before === null) return null
  const old = linesOf(before)
  const hunks = diffLines(old, linesOf(text))
  const [first] = hunks
  const last = hunks.at(-1)
  if (first === undefined || last === undefined) return null
  // Lines that are only added are put behind the one before them, which is replaced by itself.
  const anchored = first.removed.length === 0
  const from = anchored ? Math.max(0, first.before - 1) : first.before
  const end = Math.max(last.before + last.removed.length, from + 1)
  if (hunks.length > 1 || end > old.length) return null
  const kept = anchored ? old.slice(from, end) : []
  const lines =
    anchored && first.before === 0 ? [...first.added, ...kept] : [...kept, ...first.added]
  const shown = hideSecrets(lines.join('\n'), LONGEST).slice(0, lines.length)
  if (shown.some((line, index) => line !== lines[index])) return null
  return { file, startLine: from + 1, endLine: end, lines }
}
