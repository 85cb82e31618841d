import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { longestSummary, readOutputs } from './file-commands.ts'
import { type ReadLog, readLog, type ShownAnnotation } from './read-log.ts'

/** A step that uses the Action. */
export interface Step {
  /** Absolute path of the script that `action.yml` names. */
  readonly script: string
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  /** A payload of text is written as it is. */
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string }
  /** The Node that runs it; default: the one that runs the tests. */
  readonly node?: string
  /** What the environment says besides, or otherwise. */
  readonly environment?: Readonly<Record<string, string>>
}

/** What GitHub would show of the step. */
export interface StepResult extends ReadLog {
  readonly conclusion: 'success' | 'failure'
  readonly exitCode: number
  readonly outputs: ReadonlyMap<string, string>
  /** Null where there is none, or where GitHub drops it for its size. */
  readonly summary: string | null
  /** What is in the file that the output `report` names; null where it names none. */
  readonly report: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a step as the runner does: as a child process that is told everything by its environment. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-runner-'))
  try {
    const output = join(folder, 'set_output')
    const summary = join(folder, 'step_summary')
    const payload = join(folder, 'event.json')
    await writeFile(output, '')
    await writeFile(summary, '')
    const { payload: told } = step.event
    await writeFile(payload, typeof told === 'string' ? told : JSON.stringify(told))
    const { exitCode, stdout, stderr } = await run(step, {
      PATH: process.env.PATH ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: step.event.name,
      GITHUB_EVENT_PATH: payload,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'octo-org/infrastructure',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: step.event.sha,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: folder,
      ...step.environment,
      ...inputVariables(step.inputs),
    })
    const written = await readFile(summary, 'utf8')
    const outputs = readOutputs(await readFile(output, 'utf8'))
    const log = withSummaryError(readLog(stdout), written)
    return {
      ...log,
      exitCode,
      conclusion: exitCode === 0 ? 'success' : 'failure',
      outputs,
      report: await readReport(outputs.get('report')),
      summary: written === '' || isTooLong(written) ? null : written,
      stdout,
      stderr,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A later step would read the report before the runner clears its folder. */
const readReport = (path: string | undefined) =>
  path === undefined || path === '' ? null : readFile(path, 'utf8')

/** The runner sets every input of `action.yml`, in capitals, with its hyphens kept. */
const inputVariables = (inputs: Step['inputs']) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )

const isTooLong = (summary: string) => Buffer.byteLength(summary) > longestSummary

function withSummaryError(log: ReadLog, summary: string): ReadLog {
  if (!isTooLong(summary)) return log
  const error: ShownAnnotation = {
    kind: 'error',
    title: null,
    file: null,
    line: null,
    endLine: null,
    column: null,
    endColumn: null,
    message: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k',
  }
  return { ...log, annotations: [...log.annotations, error] }
}

function run(step: Step, environment: Readonly<Record<string, string>>) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(step.node ?? process.execPath, [step.script], {
      cwd: step.workspace,
      env: environment,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? -1, stdout, stderr }))
  })
}
