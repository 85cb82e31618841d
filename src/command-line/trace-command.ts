import { trace } from '../evaluate/index.ts'
import { loadRun } from '../load-run.ts'
import { didYouMean } from '../model/nearest-word.ts'
import type { Resource } from '../model/resource.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { errorTexts } from './choose.ts'
import { renderTrace } from './trace.ts'

/** `stackgate trace POLICY RESOURCE [paths…]`: how a verdict came about. Gives 0 where it was told. */
export async function traceCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [policy, address, ...paths] = args.operands
  if (policy === undefined || address === undefined)
    throw new UsageError('trace takes the id of a policy, and the address of a resource.')
  const run = await loadRun({ ...checkOptions(args), paths, policy: [policy] })
  const problems = [...run.chosen.errors, ...run.errors]
  const unread = [...run.found.errors, ...run.opened.flatMap(({ errors }) => errors)]
  process.stderr.write(await errorTexts([...problems, ...unread]))
  const [entry] = run.chosen.policies
  if (problems.length > 0 || entry === undefined) return 2
  const named = run.graph.resources.filter((resource) => nameOf(resource).includes(address))
  if (named.length === 0) {
    const names = run.graph.resources.flatMap(nameOf)
    process.stderr.write(
      `No input that was read has a resource ${address}.${didYouMean(address, names)}\n`,
    )
    return unread.length > 0 ? 3 : 2
  }
  const loaded = await entry.load()
  for (const resource of named) {
    const traced = await trace(run.graph, loaded, resource, run.given.assume)
    print(renderTrace(loaded.policy, traced))
  }
  return unread.length > 0 ? 3 : 0
}

/** Its address, alone and with its stack. */
const nameOf = ({ address, stack }: Resource): readonly string[] =>
  stack === '' ? [address] : [address, `${stack}/${address}`]
