import type {
  Coverage,
  Decision,
  Finding,
  InputSummary,
  Proposal,
  RunError,
  SettingsSummary,
  Verdict,
} from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import type { PeerRule } from '../model/peer-rule.ts'
import type { ChecklistItem, Policy } from '../model/policy.ts'
import type { Known } from './baseline.ts'
import type { Base, Compared } from './change/index.ts'
import { checklistJudgements } from './checklist.ts'
import { type CutExcerpt, findingOf } from './finding-of.ts'
import type { Line } from './line.ts'
import { mayHaveExceptions } from './may-have-exceptions.ts'
import { byIdentity, byWeight, outcomeOf } from './order.ts'
import { closesGate, type Rules } from './rules.ts'
import { staleWaivers } from './stale-waivers.ts'
import { locationOf, verdictOf } from './verdict-of.ts'
import type { Exceptions } from './waivers/index.ts'

export type { Base } from './change/index.ts'
export { digestOfInputs } from './digest-of-inputs.ts'
export { plainValue } from './plain-value.ts'
export type { Baseline, Rules } from './rules.ts'
export type { CutExcerpt }

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
  /** What the packs of the run ask and only the running account answers. */
  readonly checklist: readonly ChecklistItem[]
  readonly errors: readonly RunError[]
  /** What each judgement is decided by; the first also counts for the run as a whole. */
  readonly rules: readonly [Rules, ...Rules[]]
  readonly rulesOf: (judgement: Judgement) => Rules
  readonly settings: readonly SettingsSummary[]
  /** The day that waivers are judged by. */
  readonly today: string
  /** Every name that a policy has, with its id. */
  readonly names: ReadonlyMap<string, string>
  /** Other tools' rules; asked for only where an input holds an exception. */
  readonly peerRules: () => Promise<ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>>
  /** The text of a source that findings lie in; null where it can't be read. */
  readonly textOf: (file: string) => string | null
  /** Files of inputs in which comments may stand. */
  readonly sources: readonly string[]
  /** Inputs, and the files in them that were judged. */
  readonly files: ReadonlySet<string>
  /** Whether only a part was judged, so that what is missing may be elsewhere. */
  readonly isPart: boolean
  /** Whether other machines judge other shares of the run, and one joins them. */
  readonly isShare?: boolean
  /** The first input of the run, where it is another share's; what is asked once a run is told of it. */
  readonly firstInput?: string
  /** How many inputs a change can't touch, so that they weren't judged; absent where that wasn't asked. */
  readonly unaffected?: number
  /** The base that the change is compared with; null: none. */
  readonly base: Base | null
  /** Whether the base can't be compared with what an input of this file holds. */
  readonly notCompared: (inputFile: string) => boolean
  readonly proposed: readonly Proposal[]
  readonly cut: CutExcerpt
}

/** What follows from the judgements: which block, and whether the gate is open. */
export async function decide(run: Undecided): Promise<Decision> {
  const first = run.firstInput ?? run.inputs[0]?.file
  const checklist = first === undefined ? [] : checklistJudgements(run.checklist, first)
  const judgements = [...run.judgements, ...checklist].toSorted((one, other) =>
    byIdentity(identityOf(one), identityOf(other)),
  )
  const exceptions = mayHaveExceptions(run) ? await exceptionsOf(run) : null
  const lines = judgements.map((judgement) => lineOf(judgement, exceptions))
  const found = lines.filter(({ judgement: { verdict } }) => verdict !== 'pass')
  const compared = run.base === null ? null : await comparedWith(run, run.base, found)
  const known = await baselinesOf(run, lines)
  const waivers = exceptions?.summaries() ?? []
  const errors = [...run.errors, ...(run.isShare ? [] : staleWaivers(strictFiles(run), waivers))]
  const verdicts = lines.map(({ located }) => located.verdict)
  const findings = found.map((line) => findingIn(line, run, compared, known)).toSorted(byWeight)
  const blocking = findings.filter(({ blocks }) => blocks).length
  const [{ failOn }] = run.rules
  return {
    tool: { name: 'stackgate', version: run.version },
    packs: run.packs,
    inputs: run.inputs,
    verdicts,
    findings,
    policies: [...run.judgedBy, ...checklist.map(({ policy }) => policy)].map(
      ({ id, title, severity, why, sources }) => ({
        id,
        title,
        severity,
        why,
        sources,
      }),
    ),
    errors,
    settings: run.settings,
    waivers,
    baselines: known?.summaries ?? [],
    change: compared?.summary ?? null,
    proposed: run.proposed,
    coverage: coverageOf(run, verdicts, findings),
    ...outcomeOf(errors, blocking),
    failOn,
  }
}

const identityOf = ({ resource, policy }: Judgement) => ({
  inputFile: resource.deployment.inputFile,
  stack: resource.stack,
  address: resource.address,
  policy: policy.id,
})

/** Settings files that want errors of waivers that are good for nothing. */
const strictFiles = ({ rules }: Undecided): readonly string[] =>
  rules.flatMap(({ settings }) =>
    settings?.enforcement.staleWaivers === 'error' ? [settings.file] : [],
  )

// What most runs don't need is loaded where it is.

async function exceptionsOf(run: Undecided): Promise<Exceptions> {
  const [{ createExceptions }, peerRules] = await Promise.all([
    import('./waivers/index.ts'),
    run.peerRules(),
  ])
  return createExceptions({ ...run, allRules: run.rules, peerRules })
}

async function comparedWith(
  run: Undecided,
  base: Base,
  findings: readonly Line[],
): Promise<Compared> {
  const { compare } = await import('./change/index.ts')
  const { files, errors, textOf, notCompared } = run
  return compare({ findings, files, errors, textOf, notCompared }, base)
}

async function baselinesOf(run: Undecided, lines: readonly Line[]): Promise<Known | null> {
  const baselines = run.rules.flatMap(({ baseline }) => baseline ?? [])
  if (baselines.length === 0) return null
  const { applyBaselines } = await import('./baseline.ts')
  const judged = new Set(run.judgedBy.map(({ id }) => id))
  return applyBaselines(
    lines,
    baselines,
    (judgement) => run.rulesOf(judgement).baseline,
    // What covers nothing here may cover something in another share.
    ({ file, policy }) => run.isShare || !run.isPart || (run.files.has(file) && judged.has(policy)),
    { ofOtherFiles: !run.isShare },
  )
}

/** Nobody asks for what would except a pass: a run without findings never looks for it. */
function lineOf(judgement: Judgement, exceptions: Exceptions | null): Line {
  const location = locationOf(judgement)
  const { waived, acknowledged } =
    judgement.verdict === 'pass' || exceptions === null
      ? { waived: null, acknowledged: null }
      : exceptions.of(judgement, location)
  return { judgement, located: verdictOf(judgement, waived, location), acknowledged }
}

function findingIn(
  { judgement, located, acknowledged }: Line,
  run: Undecided,
  compared: Compared | null,
  known: Known | null,
): Finding {
  const rules = run.rulesOf(judgement)
  const change = compared?.stateOf(judgement) ?? null
  const { waived } = located.verdict
  const baselined = waived === null && (known?.holds(judgement) ?? false)
  const wasThere = change === 'older' && rules.settings?.enforcement.block !== 'all'
  const blocks = waived === null && !baselined && !wasThere && closesGate(judgement, rules)
  return findingOf(judgement, located, { blocks, acknowledged, change, baselined }, run.cut)
}

function coverageOf(
  { inputs, policies, read, unaffected }: Undecided,
  verdicts: readonly Verdict[],
  findings: readonly Finding[],
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
    blocking: findings.filter(({ blocks }) => blocks).length,
    waived: findings.filter(({ verdict: { waived } }) => waived !== null).length,
    baselined: findings.filter(({ baselined }) => baselined).length,
    ...(unaffected === undefined ? {} : { unaffected }),
  }
}
