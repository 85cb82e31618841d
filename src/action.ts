import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getInput, setOutput, summary } from '@actions/core'
import { type CheckOptions, check } from './check.ts'
import {
  type ActionInputs,
  InputValueError,
  readActionInputs,
  readEvent,
  workflowLog,
  writeReport,
} from './github/index.ts'
import type { Decision } from './model/decision.ts'
import { type ReportOptions, reporters } from './report/index.ts'

const log = workflowLog((text) => process.stdout.write(text))

/** Judges the workspace, reports, and gives the exit code. */
async function run(): Promise<number> {
  const started = performance.now()
  const inputs = readActionInputs(
    (name) => getInput(name, { trimWhitespace: false }),
    Object.keys(reporters),
  )
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
  const decision = await check(checkOptions(inputs, workspace))
  const options = await reportOptions(performance.now() - started)
  const report = await writeReports(inputs, workspace, decision, options)
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(await render('markdown', decision, options)).write()
  if (inputs.annotations) log.annotate(await render('github', decision, options))
  log.print(await render('terminal', decision, options))
  tellOutputs(decision, report)
  if (decision.exitCode !== 0) log.fail(failure(decision))
  return decision.exitCode
}

function checkOptions(inputs: ActionInputs, cwd: string): CheckOptions {
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
    warnOnly: inputs.warnOnly,
    failOnUnknown: inputs.failOnUnknown,
    ...(assume === null ? {} : { assume }),
    ...(failOn === null ? {} : { failOn }),
    ...(root === null ? {} : { root }),
    ...(terraformRoot === null ? {} : { terraformRoot }),
  }
}

async function reportOptions(elapsedMs: number): Promise<ReportOptions> {
  const { headSha, repository, serverUrl } = await readEvent()
  return {
    colour: !process.env.NO_COLOR,
    unicode: true,
    width: 120,
    all: false,
    verbose: false,
    elapsedMs,
    ci: true,
    repository: headSha === null || repository === null ? null : { serverUrl, repository, headSha },
  }
}

async function render(format: string, decision: Decision, options: ReportOptions): Promise<string> {
  const load = Object.hasOwn(reporters, format) ? reporters[format] : undefined
  if (load === undefined) throw new Error(`no reporter named ${format}`)
  return (await load())(decision, options)
}

/** Endings of file names that are not the format's own name. */
const endings: Readonly<Record<string, string>> = {
  markdown: 'md',
  terminal: 'txt',
  github: 'annotations.txt',
}

/** Writes each report that was asked for; gives the path of the one that programs read. */
async function writeReports(
  inputs: ActionInputs,
  workspace: string,
  decision: Decision,
  options: ReportOptions,
): Promise<string> {
  const folder = inputs.outputDir ?? join(process.env.RUNNER_TEMP || tmpdir(), 'stackgate')
  const written: { format: string; path: string }[] = []
  for (const { format, file } of inputs.reports) {
    const name = file ?? join(folder, `stackgate.${endings[format] ?? format}`)
    const text = await render(format, decision, { ...options, colour: false })
    written.push({ format, path: await writeReport(workspace, name, text) })
  }
  return (written.find(({ format }) => format === 'json') ?? written[0])?.path ?? ''
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
