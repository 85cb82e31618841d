import { reporters } from '../report/index.ts'
import { type Arguments, parseArguments, UsageError } from './arguments.ts'

/** Runs one command; gives the exit code. */
export async function runCommand(words: readonly string[], version: string): Promise<number> {
  try {
    const args = parseArguments(words, Object.keys(reporters))
    return await runners[args.command](args, version)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`stackgate: ${error.message} See stackgate --help.\n`)
    return 2
  }
}

const print = (text: string) => {
  process.stdout.write(text)
}

const runners: Readonly<
  Record<Arguments['command'], (args: Arguments, version: string) => Promise<number>>
> = {
  help: async () => {
    print((await import('./help.ts')).help)
    return 0
  },
  version: async (_, version) => {
    print(`${version}\n`)
    return 0
  },
  check: async (args) => {
    // Not `performance.now()`: Node takes as long to load that as a small check takes.
    const started = process.hrtime.bigint()
    return (await import('./check-command.ts')).checkCommand(args, started, print)
  },
  list: async (args) => {
    const [{ choose, errorText }, { renderList }] = await Promise.all([
      import('./choose.ts'),
      import('./list.ts'),
    ])
    const chosen = await choose(args)
    print(renderList(chosen))
    process.stderr.write(chosen.errors.map(errorText).join(''))
    return chosen.errors.length > 0 ? 2 : 0
  },
  explain: async (args) => {
    const [id, ...others] = args.operands
    if (id === undefined || others.length > 0)
      throw new UsageError('explain takes the id of one policy.')
    const [{ choose, errorText }, { renderPolicy }] = await Promise.all([
      import('./choose.ts'),
      import('./explain.ts'),
    ])
    const { policies, errors } = await choose(args, [id])
    const [entry] = policies
    process.stderr.write(errors.map(errorText).join(''))
    if (entry !== undefined) print(await renderPolicy(entry))
    return errors.length > 0 || entry === undefined ? 2 : 0
  },
  test: async (args) => (await import('./test-policies.ts')).testPolicies(args, print),
}
