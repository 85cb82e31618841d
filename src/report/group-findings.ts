import type { Decision, Finding } from '../model/decision.ts'
import { severities } from '../model/policy.ts'

/** What a finding does to the gate, from worst to least. */
const states = ['blocks', 'warns', 'unknown', 'waived'] as const
export type FindingState = (typeof states)[number]

/** One remark: findings of one policy that stand on the same line for the same cause. */
export interface FindingGroup {
  readonly state: FindingState
  readonly finding: Finding
  /** The same remark on other resources, stacks, stages. */
  readonly also: readonly Finding[]
}

export function stateOf(finding: Finding): FindingState {
  if (finding.verdict.waived !== null) return 'waived'
  if (finding.blocks) return 'blocks'
  return finding.verdict.verdict === 'unknown' ? 'unknown' : 'warns'
}

/** Findings, worst first; among equals the decision's order stays. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) =>
    states.indexOf(stateOf(finding)) * severities.length +
    severities.indexOf(finding.verdict.severity)
  return findings.toSorted((one, other) => rank(one) - rank(other))
}

/** Remarks, worst first. Without a line nothing says that two findings have one cause. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { state: FindingState; finding: Finding; also: Finding[] }>()
  for (const finding of worstFirst(findings)) {
    const { policy, verdict, file, line } = finding.verdict
    const state = stateOf(finding)
    const key = JSON.stringify(
      line === null ? groups.size : [state, verdict, policy, file, line, finding.verdict.waived],
    )
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { state, finding, also: [] })
    else group.also.push(finding)
  }
  return [...groups.values()]
}

/** How many findings a list of remarks stands for. */
export const findingsIn = (groups: readonly FindingGroup[]): number =>
  groups.reduce((sum, group) => sum + 1 + group.also.length, 0)

/** The numbers that every report gives. */
export interface Counts extends Readonly<Record<FindingState, number>> {
  readonly passed: number
  /** Passes that rest on a default, and would fail with another value that the input allows. */
  readonly failsWhen: number
}

export function countFindings(decision: Decision): Counts {
  const counts = { blocks: 0, warns: 0, unknown: 0, waived: 0 }
  for (const finding of decision.findings) counts[stateOf(finding)]++
  const failsWhen = decision.verdicts.filter(
    ({ verdict, failsWhen: world }) => verdict === 'pass' && world !== null,
  ).length
  return { ...counts, passed: decision.coverage.pass, failsWhen }
}
