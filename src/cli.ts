#!/usr/bin/env node
import { version } from './version.ts'

/** The command line's door: words in, exit code out. What a command needs is loaded when it runs. */
async function run(words: readonly string[]): Promise<number> {
  if (words[0] === '--version' || words[0] === '-V') return print(`${version}\n`)
  optimiseLater()
  const { runCommand } = await import('./command-line/index.ts')
  return runCommand(words, version)
}

/**
 * Node 20 starts to optimise code so early that most runs end before it pays. Later versions have a quicker
 * compiler in between. Changes when code is compiled, not what it does (docs/decisions/optimise-later.md).
 */
function optimiseLater(): void {
  if (Number.parseInt(process.versions.node, 10) >= 22) return
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000')
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const name = error instanceof Error ? error.name : typeof error
  const at =
    error instanceof Error
      ? /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]
      : undefined
  process.stderr.write(
    `stackgate itself failed (${name} at ${at ?? 'an unknown place'}, version ${version}, Node ${process.version}). Please report this line with the command and the kind of input.\n`,
  )
  process.exitCode = 70
}
