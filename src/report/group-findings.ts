import type { Acknowledged, Decision, Finding } from '../model/decision.ts'
import { severities } from '../model/policy.ts'
import { ruleNamespace } from '../model/rule-namespace.ts'

/** What a finding does to the gate, from worst to least. */
const states = ['blocks', 'warns', 'unknown', 'known', 'waived'] as const
export type FindingState = (typeof states)[number]

/** One remark: findings of one policy that have one cause. */
export interface FindingGroup {
  readonly state: FindingState
  readonly finding: Finding
  /** The same remark on other resources, stacks, stages. */
  readonly also: readonly Finding[]
}

export function stateOf(finding: Finding): FindingState {
  if (finding.verdict.waived !== null) return 'waived'
  if (finding.blocks) return 'blocks'
  // Older than the change, or in the baseline.
  if (finding.change === 'older' || finding.baselined) return 'known'
  return finding.verdict.verdict === 'unknown' ? 'unknown' : 'warns'
}

/** Findings, worst first; among equals the decision's order stays. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) =>
    states.indexOf(stateOf(finding)) * severities.length +
    severities.indexOf(finding.verdict.severity)
  return findings.toSorted((one, other) => rank(one) - rank(other))
}

/** Remarks, worst first: findings with one cause that the gate treats alike. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { state: FindingState; finding: Finding; also: Finding[] }>()
  for (const finding of worstFirst(findings)) {
    const state = stateOf(finding)
    const key = JSON.stringify([state, finding.group, finding.verdict.waived])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { state, finding, also: [] })
    else group.also.push(finding)
  }
  return [...groups.values()]
}

/** An exception that the input asks for, not in force, and for how many of a remark's findings. */
export interface Asked {
  readonly acknowledged: Acknowledged
  readonly of: number
  readonly all: number
  /** The id that it should have been asked for under; null where it was. */
  readonly meant: string | null
}

/** The first of those that are asked for any finding of a remark; null where none is. */
export function askedIn({ finding, also }: FindingGroup): Asked | null {
  const asked = [finding, ...also].flatMap(({ acknowledged }) => acknowledged ?? [])
  const [first] = asked
  if (first === undefined) return null
  const isNamed = first.kind !== 'acknowledgement' || first.rule.startsWith(ruleNamespace)
  const meant = isNamed ? null : ruleNamespace + finding.verdict.policy
  return { acknowledged: first, of: asked.length, all: 1 + also.length, meant }
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
  const counts = { blocks: 0, warns: 0, unknown: 0, known: 0, waived: 0 }
  for (const finding of decision.findings) counts[stateOf(finding)]++
  const failsWhen = decision.verdicts.filter(
    ({ verdict, failsWhen: world }) => verdict === 'pass' && world !== null,
  ).length
  return { ...counts, passed: decision.coverage.pass, failsWhen }
}
