import { check } from '../check.ts'
import type { Arguments } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { writeReports } from './write-reports.ts'

/** `stackgate [check] [paths…]`; gives the exit code. */
export async function checkCommand(
  args: Arguments,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  const decision = await check(checkOptions(args))
  await writeReports(decision, args, Number(process.hrtime.bigint() - started) / 1e6, print)
  return decision.exitCode
}
