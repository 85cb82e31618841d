import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunError } from '../model/decision.ts'
import type { Policy } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'
import { type CheckSchemas, parsePolicy } from './parse-policy.ts'

export interface FolderOptions {
  readonly cwd: string
  readonly checks: CheckSchemas
}

/** Deep enough for `policies/<provider>/<service>/<id>`, with room to spare. */
const deepest = 8

/** Loads every policy of a folder of one's own. A policy with a mistake is an error; the others are loaded. */
export function loadFolder(
  folder: string,
  options: FolderOptions,
): { entries: readonly PolicyEntry[]; errors: readonly RunError[] } {
  const path = resolve(options.cwd, folder)
  const label = (file: string) => relative(options.cwd, file).split(sep).join('/')
  if (!existsSync(path)) return failed(folder, 'There is no such folder of policies.')
  const files = [...policyFiles(path, 0)].toSorted()
  if (files.length === 0) {
    return failed(
      folder,
      'The folder holds no policy.yaml, neither itself nor in a folder below it.',
    )
  }
  const entries: PolicyEntry[] = []
  const errors: RunError[] = []
  for (const file of files) {
    const home = resolve(file, '..')
    const parsed = parsePolicy(readFileSync(file, 'utf8'), {
      file: label(file),
      folder: home,
      checks: options.checks,
    })
    if ('id' in parsed) {
      const faults = codeFaults(parsed, label(file))
      if (faults.length === 0) entries.push(entryOf(parsed))
      else errors.push(...faults)
    } else errors.push(...parsed)
  }
  return { entries, errors }

  function failed(file: string, message: string) {
    const error: RunError = { kind: 'policy', file, line: null, column: null, message }
    return { entries: [], errors: [error] }
  }
}

function* policyFiles(folder: string, depth: number): Generator<string> {
  if (depth > deepest) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name === 'policy.yaml') yield join(folder, entry.name)
    else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      yield* policyFiles(join(folder, entry.name), depth + 1)
  }
}

function codeFaults(policy: Policy, file: string): RunError[] {
  return policy.check.flatMap((block) => {
    if (block.kind !== 'code') return []
    const error = (message: string): RunError[] => [
      { kind: 'policy', file, line: null, column: null, message },
    ]
    if (!existsSync(join(policy.folder, block.code))) {
      return error(`check names ${block.code}, and there is no such file beside the policy.`)
    }
    if (block.code.endsWith('.ts') && !stripsTypes()) {
      return error(
        `${block.code} is TypeScript, which this Node (${process.version}) can't run. Use Node 22.18 or later, or write ${block.code.replace(/\.ts$/, '.js')}.`,
      )
    }
    return []
  })
}

const stripsTypes = () => Boolean((process.features as { typescript?: unknown }).typescript)

function entryOf(policy: Policy): PolicyEntry {
  const { id, title, severity, aliases, preview, resourceTypes, folder } = policy
  const code = (path: string) => import(pathToFileURL(join(folder, path)).href) as Promise<unknown>
  return {
    ...{ id, title, severity, aliases, preview, resourceTypes },
    own: true,
    load: async () => ({ policy, code }),
    examples: async () => readExamples(join(folder, 'examples')),
  }
}

/** File name, relative to the folder, to text. */
function readExamples(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Object.fromEntries(
    names.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
