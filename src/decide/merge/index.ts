import type { Decision, InputSummary, Verdict } from '../../model/decision.ts'
import type { PartReport } from '../../model/part-report.ts'
import { severities } from '../../model/policy.ts'
import { byIdentity, byWeight, outcomeOf } from '../order.ts'
import { staleWaivers } from '../stale-waivers.ts'
import { mergeBaselines } from './baselines.ts'
import { mergeCoverage } from './coverage.ts'
import { mergeErrors } from './errors.ts'
import { faultIn, type PartDecision } from './fault-in.ts'
import { mergeWaivers } from './waivers.ts'

export type { PartDecision }

/**
 * Joins the parts of a run into the decision that one machine would have made. The parts are data that
 * nobody vouches for; where they don't fit together, says why, as a sentence.
 * @param version of this program: only its own reports are read
 */
export function mergeParts(
  reports: readonly Decision[],
  version: string,
): { readonly decision: Decision } | { readonly fault: string } {
  const inOrder = reports.flatMap((report) => (isPart(report) ? [report] : []))
  if (inOrder.length < reports.length || inOrder.length === 0)
    return { fault: 'One of the reports is none that --shard made.' }
  const parts = inOrder.toSorted((one, other) => one.part.index - other.part.index)
  const fault = faultIn(parts, version)
  const [first] = parts
  if (fault !== null || first === undefined) return { fault: fault ?? 'There is no report.' }
  return { decision: joined(first, parts) }
}

const isPart = (report: Decision): report is PartDecision => report.part !== undefined

function joined(first: PartDecision, parts: readonly PartDecision[]): Decision {
  const inputs = inputsOf(first.part, parts)
  const verdicts = parts.flatMap((part) => part.verdicts).toSorted(byIdentity)
  const found = parts
    .flatMap((part) => part.findings)
    .toSorted((one, other) => byIdentity(one.verdict, other.verdict))
  const { findings: known, baselines } = mergeBaselines(parts, found, filesIn(inputs, verdicts))
  const findings = known.toSorted(byWeight)
  const waivers = mergeWaivers(parts.map((part) => part.waivers))
  const errors = [
    ...mergeErrors(parts.map((part) => part.errors)),
    ...staleWaivers(first.part.strict, waivers),
  ]
  const blocking = findings.filter(({ blocks }) => blocks).length
  const { tool, packs, policies, settings, proposed, failOn } = first
  return {
    ...{ tool, packs, inputs, verdicts, findings, policies, errors, settings, waivers, baselines },
    change: changeOf(first, parts),
    proposed,
    coverage: mergeCoverage(parts, findings),
    ...outcomeOf(errors, blocking),
    failOn,
  }
}

/** In the order of the whole run, as the places say it. */
function inputsOf({ found }: PartReport, parts: readonly PartDecision[]): readonly InputSummary[] {
  const inputs = new Array<InputSummary | null>(found).fill(null)
  for (const { part, inputs: own } of parts)
    for (const [index, place] of part.places.entries()) inputs[place] = own[index] ?? null
  return inputs.flatMap((input) => input ?? [])
}

const filesIn = (inputs: readonly InputSummary[], verdicts: readonly Verdict[]) =>
  new Set([...inputs.map(({ file }) => file), ...verdicts.map(({ inputFile }) => inputFile)])

/** What policies newly allow is told by the first part alone. */
function changeOf({ change }: PartDecision, parts: readonly PartDecision[]): Decision['change'] {
  if (change === null) return null
  const changes = parts.flatMap((part) => part.change ?? [])
  const sum = (of: 'new' | 'worse' | 'older') => changes.reduce((total, one) => total + one[of], 0)
  return {
    ...change,
    ...{ new: sum('new'), worse: sum('worse'), older: sum('older') },
    fixed: changes
      .flatMap(({ fixed }) => fixed)
      .toSorted(
        (one, other) =>
          severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
          byIdentity({ ...one, inputFile: one.file }, { ...other, inputFile: other.file }),
      ),
  }
}
