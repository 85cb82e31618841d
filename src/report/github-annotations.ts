import type { Decision, RunError } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import { askedIn, type FindingGroup, findingsIn, groupFindings } from './group-findings.ts'
import type { Reporter, ReportOptions } from './report-options.ts'
import { cutUnits, visible } from './visible-text.ts'
import {
  alsoIn,
  askedFor,
  claim,
  errorLine,
  explainCommand,
  headline,
  leftAsItIs,
  place,
  resourceLabel,
  sentence,
} from './wording.ts'
import { type Annotation, workflowCommand } from './workflow-command.ts'

/**
 * The runner shows ten annotations of a kind for a step (`_maxCountPerIssueType`). One error is left
 * to the line by which the job fails.
 */
const budgets = { error: 9, warning: 10, notice: 10 } as const

/** Errors of the run that come before the findings; the others come after them. */
const errorsFirst = 3

/** Workflow commands, one a line, for the step's standard output: what blocks, what warns, what is unknown. */
export const githubAnnotations: Reporter = (decision, options) => {
  const { errors, warnings, notices } = remarksOf(decision, options)
  return [
    ...withinBudget('error', errors),
    ...withinBudget('warning', warnings),
    ...withinBudget('notice', notices),
  ]
    .map((annotation) => `${workflowCommand(annotation)}\n`)
    .join('')
}

/** The same without the runner's limits: every annotation in a file that the change touches. */
export function allAnnotations(decision: Decision, options: ReportOptions): readonly Annotation[] {
  const { errors, warnings, notices } = remarksOf(decision, options)
  const of = (kind: Annotation['kind'], remarks: readonly Remark[]) =>
    remarks
      .filter(({ isElsewhere }) => !isElsewhere)
      .map(({ annotation }) => ({ kind, ...annotation }))
  return [...of('error', errors), ...of('warning', warnings), ...of('notice', notices)]
}

function remarksOf(decision: Decision, { changedLines = null }: ReportOptions) {
  const groups = changedFirst(groupFindings(decision.findings), changedLines)
  const blocking = groups.filter(({ state }) => state === 'blocks').map(remark)
  const failures = decision.errors.map(failure)
  const warnings = groups.filter(({ state }) => state === 'warns').map(remark)
  const notices = groups.filter(({ state }) => state === 'unknown').map(remark)
  const errors = [...failures.slice(0, errorsFirst), ...blocking, ...failures.slice(errorsFirst)]
  return { errors, warnings, notices }
}

/** An annotation, and how many findings or errors it stands for. */
interface Remark {
  readonly annotation: Omit<Annotation, 'kind'>
  readonly stands: number
  /** Whether it is in no file that the change touches, where GitHub would show it apart. */
  readonly isElsewhere: boolean
}

/** What stands on a line that the change writes, what is in a file that it touches, and what is elsewhere. */
function changedFirst(
  groups: readonly FindingGroup[],
  changedLines: NonNullable<ReportOptions['changedLines']> | null,
): readonly (FindingGroup & { readonly rank: 0 | 1 | 2 })[] {
  const rankOf = ({ finding: { verdict } }: FindingGroup): 0 | 1 | 2 => {
    if (changedLines === null) return 0
    const ranges = changedLines.get(verdict.file)
    if (ranges === undefined) return 2
    const { line } = verdict
    return line !== null && ranges?.some(({ first, last }) => first <= line && line <= last) ? 0 : 1
  }
  return groups
    .map((group) => ({ ...group, rank: rankOf(group) }))
    .toSorted((one, other) => one.rank - other.rank)
}

/** Where not all fit, the last place says how many are missing, and where they are. */
function withinBudget(
  kind: keyof typeof budgets,
  remarks: readonly Remark[],
): readonly Annotation[] {
  const budget = budgets[kind]
  const here = remarks.filter(({ isElsewhere }) => !isElsewhere)
  const shown =
    remarks.length <= budget && here.length === remarks.length ? here : here.slice(0, budget - 1)
  const cut = remarks.filter((remark) => !shown.includes(remark))
  const left = cut.reduce((sum, { stands }) => sum + stands, 0)
  const annotations = shown.map(({ annotation }) => ({ kind, ...annotation }))
  if (left === 0) return annotations
  const first = here[shown.length]?.annotation ?? here.at(-1)?.annotation
  const rest: Annotation = {
    kind,
    title: `+ ${groupedDigits(left)} more, see summary`,
    file: first?.file ?? null,
    line: first?.line ?? null,
    endLine: first?.line ?? null,
    column: null,
    endColumn: null,
    message: `+ ${groupedDigits(left)} more, see summary: ${restCause(cut)}. The job summary has them all.`,
  }
  return [...annotations, rest]
}

/** Why not all are shown on their lines. */
const restCause = (cut: readonly Remark[]) =>
  cut.every(({ isElsewhere }) => isElsewhere)
    ? 'only files that the change touches are annotated'
    : 'GitHub shows ten annotations of a kind for a step'

function remark(group: FindingGroup & { readonly rank: 0 | 1 | 2 }): Remark {
  const { finding } = group
  const { verdict } = finding
  return {
    stands: findingsIn([group]),
    isElsewhere: group.rank === 2,
    annotation: {
      title: cutUnits(`${headline(finding)} (${visible(verdict.policy, 100)})`, 255),
      file: verdict.file,
      line: verdict.line,
      endLine: verdict.endLine,
      column: verdict.column,
      endColumn: finding.endColumn,
      message: message(group),
    },
  }
}

/** Copies of a resource that a remark names; the summary names more. */
const mostCopies = 5

function message(group: FindingGroup): string {
  const { finding } = group
  const { verdict } = finding
  const also = alsoIn(group, mostCopies)
  const body =
    verdict.verdict === 'unknown'
      ? [
          `${place(verdict)}: ${resourceLabel(verdict)}: not known, because ${sentence(verdict.reason)}.`,
          finding.remedy === null ? '' : `Give ${sentence(finding.remedy)}.`,
        ]
      : [`${place(verdict)}: ${resourceLabel(verdict)}: ${claim(finding)}.`, sentences(finding.why)]
  const fix =
    finding.fix === null || verdict.verdict === 'unknown' ? '' : `Fix: ${fixText(finding.fix)}`
  const asked = askedIn(group)
  const remarks = [
    finding.madeBy === null ? '' : `Made by ${visible(finding.madeBy, 500)}.`,
    finding.unchanged ? `The plan ${leftAsItIs}.` : '',
    asked === null ? '' : `A waiver ${askedFor(asked)}.`,
  ]
  return [
    [...body, ...remarks].filter((part) => part !== '').join(' '),
    fix,
    `${also === null ? '' : `${capital(also)}. `}Severity ${verdict.severity}, ${verdict.confidence}. Explain: ${explainCommand(verdict.policy)}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const sentences = (text: string) => (text.trim() === '' ? '' : `${sentence(text)}.`)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A fix of several lines begins on a line of its own, so that its indentation can be read. */
function fixText(fix: string): string {
  const lines = fix
    .trimEnd()
    .split('\n')
    .map((line) => visible(line, 400))
  return lines.length === 1 ? lines.join('') : `\n${lines.map((line) => `  ${line}`).join('\n')}`
}

const errorTitles: Readonly<Record<RunError['kind'], string>> = {
  usage: "Stackgate can't do what it was told",
  settings: "The settings can't be used",
  policy: "A policy can't be used",
  input: "An input can't be judged",
}

function failure(error: Decision['errors'][number]): Remark {
  return {
    stands: 1,
    isElsewhere: false,
    annotation: {
      title: errorTitles[error.kind],
      file: error.file,
      line: error.line,
      endLine: error.line,
      column: error.column,
      endColumn: null,
      message: errorLine(error),
    },
  }
}
