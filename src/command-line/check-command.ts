import { check } from '../check.ts'
import { accountNeeded, accountOf } from '../report/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import type { Progress } from './progress.ts'
import { writeReports } from './write-reports.ts'

/** `stackgate [check] [paths…]`; gives the exit code. */
export async function checkCommand(
  args: Arguments,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  if (args.formats.some(({ name }) => name === 'asff') && accountOf(args.param) === null)
    throw new UsageError(accountNeeded)
  const progress = await progressFor(args)
  const decision = await check({
    ...checkOptions(args),
    ...(progress === null ? {} : { onProgress: progress.tell }),
  })
  progress?.end()
  await writeReports(decision, args, Number(process.hrtime.bigint() - started) / 1e6, print)
  return decision.exitCode
}

/** Where nobody watches and no log is kept, none. */
async function progressFor({ quiet }: Arguments): Promise<Progress | null> {
  const isTerminal = Boolean(process.stderr.isTTY)
  if (quiet || !(isTerminal || process.env.CI)) return null
  const { createProgress } = await import('./progress.ts')
  const write = (text: string) => process.stderr.write(text)
  return createProgress({ write, isTerminal, now: process.hrtime.bigint })
}
