import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionInputs, writeReport } from '../github/index.ts'
import type { Decision } from '../model/decision.ts'
import { type ReportOptions, reporters, reportFileName } from '../report/index.ts'

/** A report as text. */
export async function render(
  format: string,
  decision: Decision,
  options: ReportOptions,
): Promise<string> {
  const load = Object.hasOwn(reporters, format) ? reporters[format] : undefined
  if (load === undefined) throw new Error(`no reporter named ${format}`)
  return (await load())(decision, options)
}

/** Writes each report that was asked for; gives the path of the one that programs read. */
export async function writeReports(
  inputs: ActionInputs,
  workspace: string,
  decision: Decision,
  options: ReportOptions,
): Promise<string> {
  const folder = inputs.outputDir ?? join(process.env.RUNNER_TEMP || tmpdir(), 'stackgate')
  const written: { format: string; path: string }[] = []
  for (const { format, file } of inputs.reports) {
    const name = file ?? join(folder, reportFileName(format))
    const text = await render(format, decision, { ...options, colour: false })
    written.push({ format, path: await writeReport(workspace, name, text) })
  }
  return (written.find(({ format }) => format === 'json') ?? written[0])?.path ?? ''
}
