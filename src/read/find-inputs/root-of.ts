import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { FindOptions } from './found-input.ts'

/** Whether `path` is `folder` or lies below it. Both absolute and real. */
export function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

export interface Roots {
  /** The current folder, real. */
  readonly cwd: string
  /**
   * The root of an input that lies in `folder` (or is it); `named` is the folder that was named, or
   * the folder of the file that was.
   */
  readonly of: (folder: string, named: string) => string
  /** The top of the git work tree that holds `folder`, or null. */
  readonly gitTop: (folder: string) => string | null
}

/** The rule of roots (docs: "Root"). Throws what `realpath` throws where `--root` doesn't exist. */
export function findRoots(options: FindOptions): Roots {
  const cwd = realpathSync.native(options.cwd)
  const fixed = options.root === null ? null : realpathSync.native(options.root)
  const workspace = realOrNull(options.workspace)
  const tops = new Map<string, string | null>()

  function gitTop(folder: string): string | null {
    const passed: string[] = []
    let top: string | null = null
    for (let at = folder; ; at = dirname(at)) {
      const known = tops.get(at)
      if (known !== undefined) {
        top = known
        break
      }
      passed.push(at)
      // A worktree and a submodule have a file there instead of a folder.
      if (existsSync(join(at, '.git'))) {
        top = at
        break
      }
      if (dirname(at) === at) break
    }
    for (const at of passed) tops.set(at, top)
    return top
  }

  function of(folder: string, named: string): string {
    if (fixed !== null) return fixed
    if (workspace !== null && holds(workspace, folder)) return workspace
    return gitTop(folder) ?? (holds(cwd, folder) ? cwd : named)
  }

  return { cwd, of, gitTop }
}

function realOrNull(path: string | null): string | null {
  if (path === null || path === '') return null
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
