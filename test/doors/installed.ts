import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The built command line, copied to where no `node_modules` can help it. */
export function install() {
  const home = mkdtempSync(join(tmpdir(), 'stackgate-installed-'))
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, part), join(home, part), { recursive: true })
  const folders = [home]
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })
  return {
    home,
    /** A folder with these files; a path that ends in `/` is an empty folder. */
    folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
      const folder = mkdtempSync(join(tmpdir(), 'stackgate-case-'))
      folders.push(folder)
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        if (!file.endsWith('/')) writeFileSync(join(folder, file), content)
      }
      return folder
    },
    run: (
      cwd: string,
      args: readonly string[],
      env: Readonly<Record<string, string>> = {},
    ): Promise<Ran> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(home, 'dist', 'cli.js'), ...args], {
          cwd,
          env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...env },
        })
        let stdout = ''
        let stderr = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          stdout += text
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          stderr += text
        })
        child.on('error', reject)
        child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
      }),
  }
}

/** The evidence about resources. What is asked of whole accounts stands beside it in every run of the default pack. */
export const linesOf = (jsonl: string): Record<string, unknown>[] =>
  evidenceOf(jsonl).filter(({ address }) => address !== '')

export const evidenceOf = (jsonl: string): Record<string, unknown>[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
