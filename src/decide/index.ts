import type {
  Coverage,
  Decision,
  Finding,
  InputSummary,
  RunError,
  Verdict,
} from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import { type Policy, type Severity, severities } from '../model/policy.ts'
import { type CutExcerpt, findingOf } from './finding-of.ts'
import { type Located, verdictOf } from './verdict-of.ts'

export type { CutExcerpt }

/** When a finding closes the gate. */
export interface Enforcement {
  readonly failOn: Severity
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
}

export interface Undecided {
  readonly version: string
  readonly packs: Decision['packs']
  readonly inputs: readonly InputSummary[]
  /** Files that were read, and stacks that they deploy. */
  readonly read: { readonly files: number; readonly stacks: number }
  readonly judgements: readonly Judgement[]
  /** The number of policies of the run, also of those that had nothing to judge. */
  readonly policies: number
  readonly judgedBy: readonly Policy[]
  readonly errors: readonly RunError[]
  readonly enforcement: Enforcement
  readonly cut: CutExcerpt
}

/** What follows from the judgements: which block, and whether the gate is open. */
export function decide(run: Undecided): Decision {
  const { enforcement, errors } = run
  const lines = run.judgements
    .toSorted(byIdentity)
    .map((judgement) => ({ judgement, located: verdictOf(judgement) }))
  const verdicts = lines.map(({ located }) => located.verdict)
  const findings = lines.flatMap((line) => findingIn(line, enforcement, run.cut)).toSorted(byWeight)
  const blocking = findings.filter(({ blocks }) => blocks).length
  return {
    tool: { name: 'stackgate', version: run.version },
    packs: run.packs,
    inputs: run.inputs,
    verdicts,
    findings,
    policies: run.judgedBy.map(({ id, title, severity, why, sources }) => ({
      id,
      title,
      severity,
      why,
      sources,
    })),
    errors,
    coverage: coverageOf(run, verdicts, blocking),
    gate: blocking > 0 || errors.length > 0 ? 'closed' : 'open',
    exitCode: exitCodeOf(errors, blocking),
    failOn: enforcement.failOn,
  }
}

/** In code units, so that the order is the same everywhere. */
function byIdentity(one: Judgement, other: Judgement): number {
  const [a, b] = [one, other].map(({ resource, policy }) => [
    resource.deployment.inputFile,
    resource.stack,
    resource.address,
    policy.id,
  ])
  for (const [index, key] of (a ?? []).entries()) {
    const twin = b?.[index] ?? ''
    if (key !== twin) return key < twin ? -1 : 1
  }
  return 0
}

const byWeight = (one: Finding, other: Finding) => weightOf(one) - weightOf(other)

const weightOf = ({ blocks, verdict }: Finding) =>
  (blocks ? 0 : 100) + (verdict.verdict === 'fail' ? 0 : 50) + severities.indexOf(verdict.severity)

interface Line {
  readonly judgement: Judgement
  readonly located: Located
}

function findingIn(
  { judgement, located }: Line,
  enforcement: Enforcement,
  cut: CutExcerpt,
): Finding[] {
  if (judgement.verdict === 'pass') return []
  return [findingOf(judgement, located, closesGate(judgement, enforcement), cut)]
}

function closesGate({ policy, verdict }: Judgement, enforcement: Enforcement): boolean {
  if (enforcement.warnOnly || policy.preview) return false
  if (verdict === 'unknown' && !enforcement.failOnUnknown) return false
  return severities.indexOf(policy.severity) <= severities.indexOf(enforcement.failOn)
}

function coverageOf(
  { inputs, policies, read }: Undecided,
  verdicts: readonly Verdict[],
  blocking: number,
): Coverage {
  const ofKind = (kind: InputSummary['kind']) =>
    inputs.filter((input) => input.kind === kind).length
  const sum = (count: (input: InputSummary) => number) =>
    inputs.reduce((total, input) => total + count(input), 0)
  const of = (kind: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === kind).length
  return {
    files: read.files,
    stacks: read.stacks,
    plans: ofKind('terraform-plan'),
    configurations: ofKind('terraform-configuration'),
    resources: sum(({ resources }) => resources),
    notJudged: sum(({ notJudged }) => notJudged),
    policies,
    pass: of('pass'),
    fail: of('fail'),
    unknown: of('unknown'),
    blocking,
    waived: 0,
  }
}

function exitCodeOf(errors: readonly RunError[], blocking: number): Decision['exitCode'] {
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  if (errors.length > 0) return 3
  return blocking > 0 ? 1 : 0
}
