import { realpathSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import type {
  Block,
  ConfigurationModule,
  ModuleNode,
  SourceFile,
  UnreadModule,
} from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { InputError } from '../../model/input-error.ts'
import { holds } from '../find-inputs/root-of.ts'
import { assembleModule } from './assemble-module.ts'
import type { ModuleManifest } from './module-manifest.ts'
import { type FolderContent, type FolderContext, readFolder } from './read-folder.ts'

/** More calls than any configuration has; modules that call others twice multiply. */
const MAX_NODES = 2_000
const MAX_DEPTH = 30

/** A tree of modules with everything that came up while it was read. */
export interface ModuleTree {
  readonly root: ModuleNode
  readonly files: readonly SourceFile[]
  readonly errors: readonly RunError[]
  /** Modules that weren't read, and parts of files that are broken, as clauses. */
  readonly unread: readonly string[]
}

type Folder = { readonly module: ConfigurationModule; readonly found: boolean }

/** Reads the modules that a root module calls, and those that they call. */
export async function readModuleTree(
  folder: string,
  content: FolderContent,
  manifest: ModuleManifest,
  context: FolderContext,
): Promise<ModuleTree> {
  const files: SourceFile[] = []
  const errors: RunError[] = []
  const unread = new Set<string>()
  const folders = new Map<string, Promise<Folder>>()
  let nodes = 0

  const root = await nodeOf(take(folder, content), [], [folder])
  return { root, files, errors, unread: [...unread] }

  function take(at: string, read: FolderContent): ConfigurationModule {
    const all = [...read.files, ...read.overrides]
    const { module, errors: ours } = assembleModule(at, read.files, read.overrides)
    files.push(...all.map(({ source }) => source))
    const broken = all.flatMap(({ error }) => (error === null ? [] : [error]))
    for (const { file } of [...broken, ...read.errors]) {
      unread.add(`${file} has errors and was not read whole`)
    }
    errors.push(...read.errors, ...broken, ...ours)
    return module
  }

  /** One folder is read once, however often it is called. */
  function folderOf(at: string): Promise<Folder> {
    let known = folders.get(at)
    if (known === undefined) {
      known = readFolder(at, context).then((read) => ({
        module: take(at, read),
        found: read.files.length + read.overrides.length + read.errors.length > 0,
      }))
      folders.set(at, known)
    }
    return known
  }

  async function nodeOf(
    module: ConfigurationModule,
    path: readonly string[],
    ancestors: readonly string[],
  ): Promise<ModuleNode> {
    nodes++
    const calls = new Map<string, ModuleNode | UnreadModule>()
    for (const [name, block] of module.calls) {
      const called = await calledBy(block, name, module.folder, [...path, name], ancestors)
      if ('reason' in called) unread.add(called.reason)
      calls.set(name, called)
    }
    return { path, module, calls }
  }

  async function calledBy(
    block: Block,
    name: string,
    from: string,
    path: readonly string[],
    ancestors: readonly string[],
  ): Promise<ModuleNode | UnreadModule> {
    const written = block.body.attributes.get('source')?.value
    const source =
      written?.kind === 'literal' && typeof written.value === 'string' ? written.value : null
    const unreadable = (why: string): UnreadModule => ({ source, reason: `module ${name} ${why}` })
    if (source === null) return unreadable('has a source that is not written out as a string')
    const target = isLocal(source) ? resolve(from, source) : manifest.get(path.join('.'))
    if (target === undefined) return unreadable(`(${source}) is not on disk`)
    const real = realOrNull(target)
    if (real === null) return unreadable(`(${source}) is not on disk`)
    if (!holds(context.root, real)) return unreadable(`(${source}) lies outside the root`)
    if (ancestors.includes(real)) return unreadable(`(${source}) calls itself`)
    if (nodes >= MAX_NODES || path.length > MAX_DEPTH) {
      return unreadable(`is one of more modules than are followed (${MAX_NODES})`)
    }
    try {
      const { module, found } = await folderOf(real)
      if (!found) return unreadable(`(${source}) holds no .tf file`)
      return await nodeOf(module, path, [...ancestors, real])
    } catch (error) {
      if (error instanceof InputError) return unreadable(`(${source}) is not a folder to be read`)
      throw error
    }
  }
}

function isLocal(source: string): boolean {
  return /^\.\.?(?:[/\\]|$)/.test(source) || isAbsolute(source)
}

function realOrNull(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
