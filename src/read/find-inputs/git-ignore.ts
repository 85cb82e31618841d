import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { IgnorePatterns } from './ignore-patterns.ts'
import { decodeInput, withFile } from './read-file.ts'

/** What holds in a folder: the patterns of its own file and of those above, up to the work tree's top. */
export interface IgnoreChain {
  readonly top: string
  /** Null where no file holds any. */
  readonly patterns: IgnorePatterns | null
}

export interface GitIgnore {
  /** The patterns that hold for what lies directly in `folder`. */
  readonly chainFor: (folder: string) => Promise<IgnoreChain>
  /** Whether git ignores `path` or a folder above it. */
  readonly ignoresTree: (path: string) => Promise<boolean>
}

/** More than any real file of patterns has; a larger one is left out. */
const MAX_PATTERN_BYTES = 1024 * 1024

/**
 * What `.gitignore` files and `.git/info/exclude` say, read folder by folder as the search comes to
 * them. `top` is the top of the git work tree, or the folder searched where there is none.
 */
export function readGitIgnore(top: string): GitIgnore {
  const chains = new Map<string, Promise<IgnoreChain>>()

  function chainFor(folder: string): Promise<IgnoreChain> {
    const known = chains.get(folder)
    if (known !== undefined) return known
    const chain = readChain(folder)
    chains.set(folder, chain)
    return chain
  }

  async function readChain(folder: string): Promise<IgnoreChain> {
    // A repository inside another one, as a submodule is, has patterns of its own.
    const isTop = folder === top || dirname(folder) === folder || existsSync(join(folder, '.git'))
    const above = isTop
      ? await extended({ top: folder, patterns: null }, excludeFile(folder), folder)
      : await chainFor(dirname(folder))
    return extended(above, join(folder, '.gitignore'), folder)
  }

  async function ignoresTree(path: string): Promise<boolean> {
    for (let at = path; at !== top && dirname(at) !== at; at = dirname(at)) {
      if (isIgnored(await chainFor(dirname(at)), dirname(at), basename(at), true)) return true
    }
    return false
  }

  return { chainFor, ignoresTree }
}

/** Whether an entry of `folder`, or a folder above it, is ignored: the last pattern that matches decides. */
export function isIgnored(
  chain: IgnoreChain | null,
  folder: string,
  name: string,
  isFolder: boolean,
): boolean {
  if (chain === null || chain.patterns === null) return false
  const below = pathBelow(chain.top, folder)
  const path = below === '' ? name : `${below}/${name}`
  return chain.patterns.ignores(isFolder ? `${path}/` : path)
}

/** Relative, with `/`; `''` for the folder itself. */
function pathBelow(folder: string, path: string): string {
  const from = folder.length + (folder.endsWith(sep) ? 0 : 1)
  const below = path.slice(from)
  return sep === '/' ? below : below.replaceAll(sep, '/')
}

async function extended(
  chain: IgnoreChain,
  file: string | null,
  folder: string,
): Promise<IgnoreChain> {
  const text = file === null ? null : readPatterns(file)
  // The exclude file that `git init` writes holds nothing but comments.
  if (text === null || !/^[^#\s]/m.test(text)) return chain
  const { noPatterns } = await import('./ignore-patterns.ts')
  const patterns = (chain.patterns ?? noPatterns()).with(text, pathBelow(chain.top, folder))
  return { ...chain, patterns }
}

function readPatterns(file: string): string | null {
  // Git itself follows no link here.
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null
  try {
    return withFile(file, (open) =>
      open.size > MAX_PATTERN_BYTES ? null : decodeInput(open.read(open.size)).text,
    )
  } catch {
    return null
  }
}

/** In a worktree or a submodule `.git` is a file that names the folder of the repository. */
function excludeFile(top: string): string | null {
  const git = join(top, '.git')
  const stat = lstatSync(git, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (stat.isDirectory()) return join(git, 'info', 'exclude')
  const named = /^gitdir: (.+)$/m.exec(readPatterns(git) ?? '')?.[1]
  if (named === undefined) return null
  const folder = resolve(top, named.trim())
  const common = readPatterns(join(folder, 'commondir'))?.trim()
  return join(common === undefined ? folder : resolve(folder, common), 'info', 'exclude')
}
