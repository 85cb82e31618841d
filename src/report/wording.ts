import type {
  Coverage,
  Decision,
  Finding,
  InputKind,
  PathHop,
  Verdict,
  Witness,
} from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import {
  type Asked,
  countFindings,
  type FindingGroup,
  type FindingState,
  groupFindings,
} from './group-findings.ts'
import { visible } from './visible-text.ts'

/** What each state is called in every report. */
export const stateWords: Readonly<Record<FindingState, string>> = {
  blocks: 'blocks',
  warns: 'warns',
  unknown: 'unknown',
  known: 'known',
  waived: 'waived',
}

/** What each kind of input is called where a report lists them. */
export const inputKinds: Readonly<Record<InputKind, string>> = {
  cloudformation: 'CloudFormation template',
  cdk: 'CDK assembly',
  'terraform-plan': 'Terraform plan',
  'terraform-configuration': 'Terraform configuration',
}

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${groupedDigits(n)} ${n === 1 ? one : many}`

/** A policy's title says the state that is wanted, so a report has to say that it isn't so. */
export function headline(finding: Finding): string {
  const title = visible(finding.title, 200)
  return finding.verdict.verdict === 'unknown' ? `Can't tell: ${title}` : `Not met: ${title}`
}

/** `stacks/data.yaml:18`; without a line the file alone. */
export function place(verdict: Pick<Verdict, 'file' | 'line'>): string {
  const file = visible(verdict.file, 300)
  return verdict.line === null ? file : `${file}:${verdict.line}`
}

/** The resource as its author names it, with the stack that holds it. */
export function resourceLabel(verdict: Verdict): string {
  const address = verdict.address === '' ? 'the account as a whole' : visible(verdict.address, 300)
  return verdict.stack === '' ? address : `${visible(verdict.stack, 300)}/${address}`
}

/** What was found, in which world, and what it must be; without a full stop. */
export function claim(finding: Finding): string {
  const { reason, witness } = finding.verdict
  const world = worldText(witness)
  const when = world === '' ? '' : ` when ${world}`
  const wanted = finding.wanted === null ? '' : `; must ${visible(finding.wanted)}`
  return `${sentence(reason)}${when}${wanted}`
}

/** `high`; `high (default medium)` where settings say another severity than the policy. */
export const severityText = ({ verdict, defaultSeverity }: Finding): string =>
  defaultSeverity === null ? verdict.severity : `${verdict.severity} (default ${defaultSeverity})`

/** What the change has to do with a finding; null where it isn't told. */
export const changeText = ({ change }: Finding): string | null => {
  switch (change) {
    case 'new':
      return 'new in this change'
    case 'worse':
      return 'worse by this change'
    case 'older':
      return 'older than this change'
    case null:
      return null
  }
}

/** A sentence of a policy or of the evaluator, without its full stop. */
export const sentence = (text: string): string => visible(text.trim()).replace(/\.$/, '')

/** `IsProduction is false, Environment = "dev"` */
export const worldText = (world: Witness): string =>
  Object.entries(world)
    .map(([name, value]) =>
      typeof value === 'boolean'
        ? `${visible(name, 200)} is ${value}`
        : `${visible(name, 200)} = "${visible(value, 200)}"`,
    )
    .join(', ')

/**
 * An exception that the input asks for and that is not in force: `"scratch disks", asked for at
 * lib/data.ts:12, is not in force`.
 */
export function askedFor(asked: Asked): string {
  const { reason, scope, file, line } = asked.acknowledged
  return askedWith(asked, {
    reason: `"${sentence(reason)}"`,
    at: file === null ? visible(scope, 300) : place({ file, line }),
    meant: visible(asked.meant ?? '', 200),
  })
}

/** The same, with the texts of the input as a report writes them. */
export function askedWith(
  asked: Asked,
  { reason, at, meant }: { readonly reason: string; readonly at: string; readonly meant: string },
): string {
  const said = asked.acknowledged.reason === '' ? 'without a reason' : reason
  const id = asked.meant === null ? '' : `; its id must be ${meant}`
  return `${said}, asked for at ${at}${askedShare(asked)}, is not in force${id}`
}

/** ` for 1 of 3`; nothing where it is asked for all of a remark. */
const askedShare = ({ of, all }: Asked): string =>
  of === all ? '' : ` for ${groupedDigits(of)} of ${groupedDigits(all)}`

/** Of a finding that no change of the plan brings. */
export const leftAsItIs = 'leaves this resource as it is: the finding is not new'

/** `also in ProdData, Test/Orders and 4 more`; null where a remark stands for one finding. */
export function alsoIn({ finding, also }: FindingGroup, limit = 3): string | null {
  if (also.length === 0) return null
  const labels = also.map(({ verdict }) => {
    const sameResource = verdict.address === finding.verdict.address && verdict.stack !== ''
    return sameResource ? visible(verdict.stack, 300) : resourceLabel(verdict)
  })
  const shown = labels.slice(0, limit).join(', ')
  return labels.length <= limit
    ? `also in ${shown}`
    : `also in ${shown} and ${labels.length - limit} more`
}

/** The sentence that says whether the gate is open, and why. */
export function gateLine(decision: Decision): string {
  const { blocks, warns, unknown } = countFindings(decision)
  const groups = groupFindings(decision.findings).filter(({ state }) => state === 'blocks')
  const places = groups.length < blocks ? `, in ${count(groups.length, 'place')}` : ''
  const errors = errorText(decision)
  if (decision.gate === 'closed') {
    const causes = [
      blocks > 0 ? `${count(blocks, 'finding')} ${blocks === 1 ? 'blocks' : 'block'}${places}` : '',
      errors,
    ].filter((cause) => cause !== '')
    const rest = restText(warns, unknown)
    return `Gate closed: ${causes.join('; ') || 'nothing could be judged'}.${rest && ` Also ${rest}.`}`
  }
  const rest = restText(warns, unknown)
  const findings = rest === '' ? 'nothing blocks' : `nothing blocks, ${rest}`
  return errors === '' ? `Gate open: ${findings}.` : `Gate open so far: ${findings}; but ${errors}.`
}

const restText = (warns: number, unknown: number) =>
  [
    warns > 0 ? `${groupedDigits(warns)} ${warns === 1 ? 'warns' : 'warn'}` : '',
    unknown > 0 ? `${groupedDigits(unknown)} ${unknown === 1 ? 'is' : 'are'} unknown` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')

function errorText({ errors }: Decision): string {
  const inputs = errors.filter(({ kind }) => kind === 'input').length
  const others = errors.length - inputs
  return [
    others > 0 ? `${count(others, 'error')} in command, settings or policies` : '',
    inputs > 0 ? `${count(inputs, "input couldn't", "inputs couldn't")} be judged` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** What was looked at: `9 files, 2 stacks`, `214 resources (2 not judged)`, `96 policies`. */
export function coverageParts(coverage: Coverage): readonly string[] {
  const inputs = [
    coverage.files > 0 ? count(coverage.files, 'file') : '',
    coverage.stacks > 0 ? count(coverage.stacks, 'stack') : '',
    coverage.plans > 0 ? count(coverage.plans, 'plan') : '',
    coverage.configurations > 0 ? count(coverage.configurations, 'configuration') : '',
  ].filter((part) => part !== '')
  return [
    inputs.join(', ') || 'no input',
    coverage.notJudged > 0
      ? `${count(coverage.resources, 'resource')} (${groupedDigits(coverage.notJudged)} not judged)`
      : count(coverage.resources, 'resource'),
    count(coverage.policies, 'policy', 'policies'),
    ...(coverage.unknown > 0 ? [`${groupedDigits(coverage.unknown)} unknown`] : []),
  ]
}

/** What no verdict tells: waivers, resources that nobody judged, and passes that rest on a default. */
export function coverageNotes(decision: Decision): readonly string[] {
  const { failsWhen, waived } = countFindings(decision)
  const { notJudged, resources } = decision.coverage
  return [
    waived > 0 ? `Waived: ${waived}${firstEnd(decision)}.` : '',
    notJudged > 0
      ? `Not judged: ${groupedDigits(notJudged)} of ${count(resources, 'resource')}, for which no policy of this run was written.`
      : '',
    failsWhen > 0
      ? `${count(failsWhen, 'pass rests', 'passes rest')} on a default and would fail with another value that the input allows: --assume all judges every value.`
      : '',
  ].filter((note) => note !== '')
}

function firstEnd(decision: Decision): string {
  const [first] = decision.findings.flatMap(({ verdict }) => verdict.waived?.until ?? []).toSorted()
  return first === undefined ? '' : ` (the first ends ${visible(first, 40)})`
}

/** `policies.yaml:3:1: message`, or the message alone. */
export function errorLine(error: Decision['errors'][number]): string {
  if (error.file === null) return visible(error.message, 2000)
  const column = error.line === null || error.column === null ? '' : `:${error.column}`
  return `${place({ file: error.file, line: error.line })}${column}: ${visible(error.message, 2000)}`
}

/** `0.4 s`, `12 ms` */
export const duration = (ms: number): string =>
  ms < 100 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`

export const explainCommand = (policy: string): string =>
  `stackgate explain ${visible(policy, 200)}`

/** `route 0.0.0.0/0 in Table (network.yaml:12)`; what stops packets says so. */
export function hopText({ text, file, line, blocks }: PathHop): string {
  const where = file === null ? '' : ` (${place({ file, line })})`
  return `${blocks ? 'stopped: ' : ''}${visible(text, 200)}${where}`
}
