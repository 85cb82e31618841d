import type { BaselineEntry, BaselineSummary, Finding } from '../../model/decision.ts'
import type { PartDecision } from './fault-in.ts'

/**
 * Each part has let entries of a baseline cover findings of their own file. What is left in all of them
 * may cover a finding whose file has another name now, wherever that was judged.
 * @param found in the order of their verdicts
 * @param files that were judged
 */
export function mergeBaselines(
  parts: readonly PartDecision[],
  found: readonly Finding[],
  files: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly baselines: readonly BaselineSummary[] } {
  const [first] = parts
  const covered = new Set<Finding>()
  const baselines = (first?.baselines ?? []).map(({ file, entries }): BaselineSummary => {
    const own = parts.flatMap((part) => part.baselines.filter((one) => one.file === file))
    const left = leftInAll(own.map(({ gone }) => gone))
    const holdsFor = coveredBy(parts, file)
    let count = own.reduce((sum, one) => sum + one.covered, 0)
    for (const finding of found) {
      const { fingerprint, inputFile } = finding.verdict
      if (finding.baselined || covered.has(finding) || !holdsFor(inputFile)) continue
      const index = left.findIndex((entry) => entry.fingerprint === fingerprint)
      if (index === -1) continue
      left.splice(index, 1)
      covered.add(finding)
      count += 1
    }
    return { file, entries, covered: count, gone: left.filter(isGone) }
  })
  const findings = found.map((finding) =>
    covered.has(finding) && finding.verdict.waived === null
      ? { ...finding, baselined: true, blocks: false }
      : finding,
  )
  return { findings, baselines }

  /** Of a run of a part only, what nothing was looked for is not gone. */
  function isGone({ file, policy }: BaselineEntry): boolean {
    if (first?.part.isPartial !== true) return true
    return files.has(file) && first.policies.some(({ id }) => id === policy)
  }
}

/** Entries that no part has used, each as often as it is left everywhere. */
function leftInAll(lists: readonly (readonly BaselineEntry[])[]): BaselineEntry[] {
  const [first = [], ...others] = lists.map((list) => [...list])
  return first.filter((entry) =>
    others.every((list) => {
      const key = JSON.stringify(entry)
      const index = list.findIndex((one) => JSON.stringify(one) === key)
      if (index !== -1) list.splice(index, 1)
      return index !== -1
    }),
  )
}

/** Whether a baseline holds for what is in a file: in an input, or in one that is a folder. */
function coveredBy(parts: readonly PartDecision[], file: string): (inputFile: string) => boolean {
  const inputs = parts.flatMap(({ part }) =>
    part.baselines.filter((one) => one.file === file).flatMap((one) => one.inputs),
  )
  const names = new Set(inputs)
  return (inputFile) =>
    names.has(inputFile) ||
    inputs.some((input) => input === '.' || inputFile.startsWith(`${input}/`))
}
