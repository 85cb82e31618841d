import { mergeParts } from '../decide/merge/index.ts'
import type { Decision } from '../model/decision.ts'
import { readReport } from '../read/report-file/index.ts'
import { accountNeeded, accountOf } from '../report/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { writeReports } from './write-reports.ts'

/** In bytes, of one report. What a machine has judged of a run is less. */
const largest = 128 * 1024 ** 2

/**
 * `stackgate merge REPORT…`: joins the reports of `check --shard` into one decision. Gives the exit code
 * that one machine would have given; 3 where the reports don't make one run.
 */
export async function mergeCommand(
  args: Arguments,
  version: string,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  if (args.operands.length === 0)
    throw new UsageError('merge takes the JSON reports of all parts that `check --shard` has made.')
  if (args.formats.some(({ name }) => name === 'asff') && accountOf(args.param) === null)
    throw new UsageError(accountNeeded)
  const reports: Decision[] = []
  for (const file of args.operands) {
    const read = await readReport(file, largest)
    if ('problem' in read)
      return refused(`The report ${JSON.stringify(file)} can't be merged: ${read.problem}.`)
    reports.push(read.decision)
  }
  const merged = mergeParts(reports, version)
  if ('fault' in merged) return refused(`The reports can't be merged. ${merged.fault}`)
  const { decision } = merged
  await writeReports(decision, args, Number(process.hrtime.bigint() - started) / 1e6, print)
  return decision.exitCode
}

function refused(message: string): number {
  process.stderr.write(`stackgate: ${message}\n`)
  return 3
}
