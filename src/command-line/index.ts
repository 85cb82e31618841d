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
    if (args.watch) return (await import('./watch-command.ts')).watchCommand(args, print)
    // Not `performance.now()`: Node takes as long to load that as a small check takes.
    const started = process.hrtime.bigint()
    return (await import('./check-command.ts')).checkCommand(args, started, print)
  },
  diff: async (args) => {
    const started = process.hrtime.bigint()
    return (await import('./diff-command.ts')).diffCommand(args, started, print)
  },
  list: async (args) => (await import('./list-command.ts')).listCommand(args, print),
  explain: async (args) => (await import('./explain-command.ts')).explainCommand(args, print),
  controls: async (args) => (await import('./controls-command.ts')).controlsCommand(args, print),
  test: async (args) => (await import('./test-policies.ts')).testPolicies(args, print),
  trace: async (args) => (await import('./trace-command.ts')).traceCommand(args, print),
  waive: async (args) => (await import('./waive-command.ts')).waiveCommand(args, print),
  init: async (args, version) => {
    const started = process.hrtime.bigint()
    return (await import('./init-command.ts')).initCommand(args, version, started, print)
  },
  completion: async (args) =>
    (await import('./completion-command.ts')).completionCommand(args, print),
  fix: async (args) => (await import('./fix-command.ts')).fixCommand(args, print),
  baseline: async (args) => (await import('./baseline-command.ts')).baselineCommand(args, print),
  merge: async (args, version) => {
    const started = process.hrtime.bigint()
    return (await import('./merge-command.ts')).mergeCommand(args, version, started, print)
  },
  verify: async (args) => (await import('./verify-command.ts')).verifyCommand(args, print),
}
