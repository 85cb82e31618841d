import type {
  Acknowledged,
  Coverage,
  Decision,
  Finding,
  InputSummary,
  RunError,
  Verdict,
} from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import { type Policy, type Severity, severities } from '../model/policy.ts'
import { acknowledgedBy, isComplete } from './acknowledged-by.ts'
import { type CutExcerpt, findingOf } from './finding-of.ts'
import { type Located, verdictOf } from './verdict-of.ts'

export type { CutExcerpt }

/** When a finding closes the gate. */
export interface Enforcement {
  readonly failOn: Severity
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
  /**
   * What becomes of exceptions that the inputs themselves ask for, such as acknowledgements in a CDK
   * app: `allow` waives what they cover, `propose` only shows them. One without a reason, or without
   * our namespace, is never in force.
   */
  readonly inlineWaivers: 'allow' | 'propose'
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
    .map((judgement) => lineOf(judgement, enforcement))
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
  const [a, b] = [one.resource, other.resource]
  return (
    inCodeUnits(a.deployment.inputFile, b.deployment.inputFile) ||
    inCodeUnits(a.stack, b.stack) ||
    inCodeUnits(a.address, b.address) ||
    inCodeUnits(one.policy.id, other.policy.id)
  )
}

const inCodeUnits = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)

const byWeight = (one: Finding, other: Finding) => weightOf(one) - weightOf(other)

const weightOf = ({ blocks, verdict }: Finding) =>
  (blocks ? 0 : 100) + (verdict.verdict === 'fail' ? 0 : 50) + severities.indexOf(verdict.severity)

interface Line {
  readonly judgement: Judgement
  readonly located: Located
  readonly acknowledged: Acknowledged | null
}

/** Nobody asks for what would except a pass: a run without findings never looks for it. */
function lineOf(judgement: Judgement, { inlineWaivers }: Enforcement): Line {
  const acknowledged = judgement.verdict === 'pass' ? null : acknowledgedBy(judgement)
  const waives = inlineWaivers === 'allow' && acknowledged !== null && isComplete(acknowledged)
  const waived = waives ? { reason: acknowledged.reason, owner: null, until: null } : null
  return {
    judgement,
    located: verdictOf(judgement, waived),
    acknowledged: waives ? null : acknowledged,
  }
}

function findingIn(
  { judgement, located, acknowledged }: Line,
  enforcement: Enforcement,
  cut: CutExcerpt,
): Finding[] {
  if (judgement.verdict === 'pass') return []
  const blocks = located.verdict.waived === null && closesGate(judgement, enforcement)
  return [findingOf(judgement, located, { blocks, acknowledged }, cut)]
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
    waived: verdicts.filter(({ waived }) => waived !== null).length,
  }
}

function exitCodeOf(errors: readonly RunError[], blocking: number): Decision['exitCode'] {
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  if (errors.length > 0) return 3
  return blocking > 0 ? 1 : 0
}
