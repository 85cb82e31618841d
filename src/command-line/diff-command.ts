import { checkDiff } from '../check-diff.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { writeReports } from './write-reports.ts'

/** `stackgate diff BASE HEAD [paths…]`; gives the exit code. */
export async function diffCommand(
  args: Arguments,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  const [base, head, ...paths] = args.operands
  if (base === undefined || head === undefined)
    throw new UsageError('diff takes a base and a head: two folders, files or revisions of git.')
  const diff = await checkDiff({ ...checkOptions(args), access: args.access, paths }, base, head)
  if ('problems' in diff) throw new UsageError(diff.problems.join(' '))
  const { decision, dispose } = diff
  try {
    await writeReports(decision, args, Number(process.hrtime.bigint() - started) / 1e6, print)
  } finally {
    dispose()
  }
  return decision.exitCode
}
