import { existsSync } from 'node:fs'
import { join, parse, resolve, sep } from 'node:path'
import { globSync } from 'tinyglobby'

/** What a pattern matches. Paths are absolute and sorted. */
export interface GlobMatches {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/**
 * Matches a pattern against the file system. Folders count as matches too, unless the pattern's end
 * would match every one of them (`**`, `**` followed by `*`), where their files match anyway. Links
 * are not followed; what a search never enters, only the pattern's fixed beginning may lead into.
 */
export function matchGlob(pattern: string, cwd: string): GlobMatches {
  const { folder, rest } = splitFixed(pattern, cwd)
  const last = rest.split('/').findLast((segment) => segment !== '') ?? ''
  const everywhere = rest.includes('**') && (last === '**' || last === '*')
  const found = globSync(rest, {
    cwd: folder,
    absolute: true,
    onlyFiles: everywhere,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['node_modules', '.git', '.terraform', 'asset.*'].map((name) => `**/${name}/**`),
  })
  const paths = found.map((path) => ({ path: resolve(path), isFolder: path.endsWith('/') }))
  return {
    files: paths.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])).sort(),
    folders: outermost(paths.flatMap(({ path, isFolder }) => (isFolder ? [path] : [])).sort()),
  }
}

/** Splits off the leading segments that exist as they are written: `app/[id]/*.yaml`. */
function splitFixed(pattern: string, cwd: string): { folder: string; rest: string } {
  const { root } = parse(pattern)
  const segments = pattern.slice(root.length).split(sep === '/' ? '/' : /[\\/]/)
  let folder = root === '' ? cwd : root
  let fixed = 0
  while (fixed < segments.length - 1) {
    const next = join(folder, segments[fixed] ?? '')
    if (!existsSync(next)) break
    folder = next
    fixed++
  }
  return { folder, rest: segments.slice(fixed).join('/') }
}

/** Without folders that lie in another one of the list: a search covers them. */
function outermost(folders: readonly string[]): string[] {
  const kept: string[] = []
  for (const folder of folders) {
    if (!kept.some((outer) => folder.startsWith(outer + sep))) kept.push(folder)
  }
  return kept
}
