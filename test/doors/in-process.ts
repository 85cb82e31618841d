import { vi } from 'vitest'
import { runCommand } from '../../src/command-line/index.ts'

export interface RanHere {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in a folder, in this process. */
export async function ranIn(folder: string, ...words: readonly string[]): Promise<RanHere> {
  const home = process.cwd()
  const told = { stdout: '', stderr: '' }
  const into = (name: keyof typeof told) => (text: string | Uint8Array) => {
    told[name] += String(text)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('stderr')),
  ]
  process.chdir(folder)
  try {
    const exitCode = await runCommand(words, '1.0.0')
    return { exitCode, ...told }
  } finally {
    process.chdir(home)
    for (const spy of spies) spy.mockRestore()
  }
}
