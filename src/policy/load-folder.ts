import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunError } from '../model/decision.ts'
import type { Policy } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'
import { type CheckSchemas, parsePolicy } from './parse-policy.ts'
import { readAuthored } from './read-authored.ts'
import { type TypeShapes, typeShapesFrom } from './type-shapes.ts'

export interface FolderOptions {
  readonly cwd: string
  readonly checks: CheckSchemas
  readonly shapes: TypeShapes
}

/** Deep enough for `policies/<provider>/<service>/<id>`, with room to spare. */
const deepest = 8

/**
 * Loads every policy of a folder of one's own. A policy with a mistake is an error; the others are loaded.
 * `taken`: names that policies have, with who has them; those of the folder are added.
 */
export function loadFolder(
  folder: string,
  options: FolderOptions,
  taken: Map<string, string>,
): { entries: readonly PolicyEntry[]; errors: readonly RunError[] } {
  const path = resolve(options.cwd, folder)
  const label = (file: string) => relative(options.cwd, file).split(sep).join('/')
  if (!existsSync(path)) return failed(folder, 'There is no such folder of policies.')
  if (!statSync(path).isDirectory())
    return failed(folder, 'This is a file: name the folder that holds the policies.')
  const files = policyFilesIn(path)
  if (files === null) return failed(folder, "The folder, or one in it, can't be listed.")
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
    const text = textOf(file)
    if (text === null) {
      errors.push(...failed(label(file), "The policy can't be read.").errors)
      continue
    }
    const parsed = parsePolicy(text, {
      file: label(file),
      folder: home,
      checks: options.checks,
      shapes: options.shapes,
    })
    if ('id' in parsed) {
      const faults = [...codeFaults(parsed, label(file)), ...nameFaults(parsed, text, label(file))]
      if (faults.length === 0) entries.push(entryOf(parsed))
      else errors.push(...faults)
    } else errors.push(...parsed)
  }
  return { entries, errors }

  function nameFaults({ id, aliases }: Policy, text: string, file: string): readonly RunError[] {
    const names = [id, ...aliases]
    const faults = names.flatMap((name, index) => {
      const other = taken.get(name)
      if (other === undefined) return []
      const path = index === 0 ? ['id'] : ['aliases', String(index - 1)]
      const message = `The name ${name} is taken: ${other} has it. Give yours one of its own.`
      return readAuthored(text, file).errorAt({ path, atKey: false, message })
    })
    for (const name of names) if (!taken.has(name)) taken.set(name, file)
    return faults
  }

  function failed(file: string, message: string) {
    const error: RunError = { kind: 'policy', file, line: null, column: null, message }
    return { entries: [], errors: [error] }
  }
}

/** Loaded where a folder of one's own is: policies that are built in were checked when they were built. */
export async function loadTypeShapes(): Promise<TypeShapes> {
  const { digest } = await import('stackgate:types')
  return typeShapesFrom(Buffer.from(digest, 'base64'))
}

/** Sorted; null where a folder can't be listed. */
function policyFilesIn(folder: string): readonly string[] | null {
  try {
    return [...policyFiles(folder, 0)].toSorted()
  } catch {
    return null
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
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
  const { id, title, severity, aliases, deprecated, preview, resourceTypes, scope, folder } = policy
  const code = (path: string) => importNow(join(folder, path))
  return {
    ...{ id, title, severity, aliases, deprecated, preview, resourceTypes },
    ...(scope === undefined ? {} : { scope }),
    own: true,
    load: async () => ({ policy, code }),
    examples: async () => readExamples(join(folder, 'examples')),
  }
}

/** A module as it is now, also where an earlier run of this process has loaded it. */
function importNow(file: string): Promise<unknown> {
  const { href } = pathToFileURL(file)
  return import(`${href}?changed=${statSync(file).mtimeMs}`)
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
