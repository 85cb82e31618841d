import { getInput, setOutput, summary } from '@actions/core'
import type { CheckedChange } from './action/check-against-base.ts'
import type { Said } from './action/tell-pull-request.ts'
import { render, writeReports } from './action/write-reports.ts'
import { type CheckOptions, check } from './check.ts'
import {
  type ActionInputs,
  type ChangedFiles,
  type Conversation,
  type GitHubEvent,
  InputValueError,
  type JudgePlan,
  openConversation,
  planFor,
  readActionInputs,
  readEvent,
  workflowLog,
} from './github/index.ts'
import type { Decision } from './model/decision.ts'
import { accountNeeded, accountOf, type ReportOptions, reporters } from './report/index.ts'

const log = workflowLog((text) => process.stdout.write(text))

/** Does what the event asks for, and gives the exit code. */
async function run(): Promise<number> {
  const started = performance.now()
  const inputs = readActionInputs(
    (name) => getInput(name, { trimWhitespace: false }),
    Object.keys(reporters),
  )
  if (inputs.reports.some(({ format }) => format === 'asff') && accountOf(inputs.param) === null)
    throw new InputValueError(accountNeeded)
  const event = await readEvent()
  const plan = planFor(event, inputs)
  if (plan.does === 'refuse') throw new InputValueError(plan.message)
  const conversation = openConversation({
    event,
    token: () => getInput('token'),
    mask: log.mask,
  })
  const job = { inputs, event, conversation, workspace: workspaceOf() }
  return plan.does === 'publish' ? publish(job) : judge(job, plan, started)
}

interface Job {
  readonly inputs: ActionInputs
  readonly event: GitHubEvent
  readonly conversation: Conversation
  readonly workspace: string
}

const workspaceOf = () => process.env.GITHUB_WORKSPACE || process.cwd()

/** Judges the workspace, reports, and gives the exit code. What GitHub refuses has no part in that. */
async function judge(job: Job, plan: JudgePlan, started: number): Promise<number> {
  const { inputs, event, conversation, workspace } = job
  const { decision, notes, isAtTop } = await checked(job, plan)
  const files = isAtTop ? await filesOf(plan, decision, conversation) : null
  const given = reportOptions(job, performance.now() - started)
  const options: ReportOptions = {
    ...given,
    // Links name files from the top of the repository.
    repository: isAtTop ? given.repository : null,
    changedLines: changedLines(files),
  }
  if (inputs.review && !isAtTop)
    conversation.note(
      'No review: root names another folder than the top of the repository, from which GitHub names files.',
    )
  const report = await writeReports(inputs, workspace, decision, options)
  const said = { decision, options, event, inputs, note: null }
  if (plan.pullRequest !== null && plan.silent === null) {
    const { tellPullRequest, tellOnLines } = await import('./action/tell-pull-request.ts')
    await tellPullRequest(plan.pullRequest, said, conversation)
    if (inputs.review && files !== null)
      await tellOnLines(plan.pullRequest, { ...said, files }, conversation)
  }
  const isOnCheck =
    inputs.annotations && inputs.checkAnnotations && (await annotated(said, conversation))
  const remarks = [
    ...notes,
    ...(plan.silent === null ? [] : [plan.silent]),
    ...conversation.troubles(),
  ]
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY) {
    const told = remarks.map((remark) => `\n> ℹ️ ${remark}\n`).join('')
    await summary.addRaw((await render('markdown', decision, options)) + told).write()
  }
  if (inputs.annotations && !isOnCheck) log.annotate(await render('github', decision, options))
  log.print(await render('terminal', decision, options))
  for (const remark of remarks) log.print(remark)
  tellOutputs(decision, report)
  if (decision.exitCode !== 0) log.fail(failure(decision))
  return decision.exitCode
}

/** A change against its base; where there is none, the workspace as a whole. */
async function checked(
  { inputs, conversation, workspace }: Job,
  { compares, base }: JudgePlan,
): Promise<CheckedChange> {
  const options = checkOptions(inputs, workspace)
  if (!compares) return { decision: await check(options), notes: [], isAtTop: true }
  const { checkAgainstBase } = await import('./action/check-against-base.ts')
  return checkAgainstBase(options, base, conversation.readBase)
}

/** Whether the job's own check run has the annotations, so that the log must not make them once more. */
async function annotated(said: Said, conversation: Conversation): Promise<boolean> {
  const { annotateJob } = await import('./action/annotate-job.ts')
  return annotateJob(said, conversation)
}

/** What the pull request changes; asked for only where something is to be shown on its lines. */
async function filesOf({ pullRequest }: JudgePlan, decision: Decision, conversation: Conversation) {
  const isShown = decision.findings.some(
    ({ verdict, change, baselined }) => verdict.waived === null && change !== 'older' && !baselined,
  )
  return pullRequest === null || !isShown ? null : conversation.changedFiles(pullRequest)
}

const changedLines = (files: ChangedFiles | null) =>
  files === null || files.isCut
    ? null
    : new Map(files.files.map(({ path, changed }) => [path, changed]))

/** Tells a pull request of another run's report; nothing is judged. */
async function publish(job: Job): Promise<number> {
  const { inputs, event, conversation, workspace } = job
  const { publishReport } = await import('./action/publish-report.ts')
  const options = reportOptions(job, null)
  const published = await publishReport(inputs, event, options, conversation, workspace)
  if ('error' in published) {
    log.fail(published.error)
    return 3
  }
  for (const remark of [published.note, ...conversation.troubles()]) log.print(remark)
  return 0
}

function checkOptions(inputs: ActionInputs, cwd: string): CheckOptions & { readonly cwd: string } {
  const { assume, failOn, root, terraformRoot } = inputs
  return {
    cwd,
    paths: inputs.paths,
    pack: inputs.pack,
    policy: inputs.policy,
    policies: inputs.policies,
    param: inputs.param,
    paramFile: inputs.paramFile,
    envVars: inputs.envVars,
    ...(inputs.inputs === null ? {} : { inputs: inputs.inputs }),
    warnOnly: inputs.warnOnly,
    // What is judged may come from a stranger; settings can allow it.
    inlineWaivers: 'propose',
    failOnUnknown: inputs.failOnUnknown,
    ...(assume === null ? {} : { assume }),
    ...(failOn === null ? {} : { failOn }),
    ...(root === null ? {} : { root }),
    ...(terraformRoot === null ? {} : { terraformRoot }),
  }
}

function reportOptions(
  { inputs, event: { headSha, repository, serverUrl } }: Job,
  elapsedMs: number | null,
): ReportOptions {
  return {
    colour: !process.env.NO_COLOR,
    unicode: true,
    width: 120,
    all: false,
    verbose: false,
    elapsedMs,
    ci: true,
    repository: headSha === null || repository === null ? null : { serverUrl, repository, headSha },
    account: accountOf(inputs.param),
    at: new Date().toISOString(),
  }
}

/** Scalars that hold no text of an input: people paste outputs into scripts. */
function tellOutputs({ gate, findings, coverage }: Decision, report: string): void {
  const failed = findings.filter(
    ({ verdict }) => verdict.verdict === 'fail' && verdict.waived === null,
  )
  setOutput('verdict', gate)
  setOutput('findings', failed.length)
  setOutput('blocking', coverage.blocking)
  setOutput('unknown', coverage.unknown)
  setOutput('report', report)
}

function failure({ coverage, errors, exitCode }: Decision): string {
  if (exitCode === 1)
    return `Gate closed: ${coverage.blocking} ${coverage.blocking === 1 ? 'finding blocks' : 'findings block'}.`
  const cause =
    exitCode === 3 ? "an input couldn't be judged" : 'command, settings or policies have an error'
  return `Stackgate stopped with exit code ${exitCode}: ${cause} (${errors.length} in all; see the log).`
}

function refuse({ message }: InputValueError): number {
  setOutput('verdict', 'error')
  log.fail(`The Action's input can't be used: ${message}`)
  return 2
}

/** Our own defect. Only the place in our code is told: a message could quote what was judged. */
function confess(error: unknown): number {
  const name = error instanceof Error ? error.name : typeof error
  const at =
    error instanceof Error ? /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] : null
  log.fail(
    `Stackgate itself failed (${name} at ${at ?? 'an unknown place'}). This is a defect of ours: please open an issue with this line, the version of the Action, and the kind of input.`,
  )
  return 70
}

try {
  process.exitCode = await run()
} catch (error) {
  process.exitCode = error instanceof InputValueError ? refuse(error) : confess(error)
}
