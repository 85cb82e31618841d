import { addTo } from '../model/add-to.ts'
import type { BaselineEntry, BaselineSummary } from '../model/change.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Line } from './line.ts'
import type { Baseline } from './rules.ts'

/** What baselines hold of a run. */
export interface Known {
  readonly holds: (judgement: Judgement) => boolean
  readonly summaries: readonly BaselineSummary[]
}

/**
 * Finds what is in baselines: each entry covers one finding, first those of its own file, so that a copy
 * of a known finding is none. `isGone` says whether an entry that covers nothing could have;
 * `ofOtherFiles`, whether entries of other files count at all.
 */
export function applyBaselines(
  lines: readonly Line[],
  baselines: readonly Baseline[],
  baselineOf: (judgement: Judgement) => Baseline | null,
  isGone: (entry: BaselineEntry) => boolean,
  { ofOtherFiles }: { readonly ofOtherFiles: boolean },
): Known {
  const byBaseline = new Map(baselines.map((baseline) => [baseline, [] as Line[]]))
  for (const line of lines) {
    const baseline = baselineOf(line.judgement)
    if (baseline !== null) addTo(byBaseline, baseline, line)
  }
  const known = new Set<Judgement>()
  const summaries = [...byBaseline].map(([baseline, own]): BaselineSummary => {
    const left = new Map<string, BaselineEntry[]>()
    for (const entry of baseline.entries) addTo(left, entry.fingerprint, entry)
    const take = ({ judgement, located }: Line, isOf: (entry: BaselineEntry) => boolean) => {
      if (known.has(judgement)) return
      const entries = left.get(located.verdict.fingerprint) ?? []
      const index = entries.findIndex(isOf)
      if (index === -1) return
      entries.splice(index, 1)
      known.add(judgement)
    }
    const found = own.filter(({ judgement: { verdict } }) => verdict !== 'pass')
    for (const line of found) take(line, ({ file }) => file === line.located.verdict.inputFile)
    if (ofOtherFiles) for (const line of found) take(line, () => true)
    return {
      file: baseline.file,
      entries: baseline.entries.length,
      covered: found.filter(({ judgement }) => known.has(judgement)).length,
      gone: [...left.values()].flat().filter(isGone),
    }
  })
  return { holds: (judgement) => known.has(judgement), summaries }
}
