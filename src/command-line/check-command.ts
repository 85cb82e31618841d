import { check } from '../check.ts'
import { accountNeeded, accountOf } from '../report/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { writeReports } from './write-reports.ts'

/** `stackgate [check] [paths…]`; gives the exit code. */
export async function checkCommand(
  args: Arguments,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  if (args.formats.some(({ name }) => name === 'asff') && accountOf(args.param) === null)
    throw new UsageError(accountNeeded)
  const decision = await check(checkOptions(args))
  await writeReports(decision, args, Number(process.hrtime.bigint() - started) / 1e6, print)
  return decision.exitCode
}
