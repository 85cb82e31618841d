import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RawMap } from '../../../src/model/document.ts'

export interface Request {
  readonly template: RawMap
  readonly parameters: Readonly<Record<string, string>>
}

/** What the reference made of a template; `refused` says why it made nothing. */
export interface Answer {
  readonly template?: RawMap
  readonly refused?: string
}

export interface Translation {
  readonly version: string
  readonly answers: readonly Answer[]
}

/** Asks the reference translator; null where Python or the translator isn't there. */
export function translate(requests: readonly Request[]): Translation | null {
  const script = fileURLToPath(new URL('translate.py', import.meta.url))
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status === 0) return JSON.parse(stdout) as Translation
  if (/No module named|ENOENT/.test(stderr ?? 'ENOENT')) return null
  throw new Error(stderr)
}
