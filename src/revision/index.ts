import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles } from './list-files.ts'
import { runGit } from './run-git.ts'
import { writeFiles } from './write-files.ts'

/** A tree as it was, or as it lies somewhere else. */
export interface Tree {
  /** Absolute and real. */
  readonly folder: string
  /** As people name it: what was asked for, and the commit that it stands for. */
  readonly name: string
  /** Removes what was written for it. */
  readonly dispose: () => void
}

/** Why a revision can't be read, as a sentence or two. */
export interface TreeProblem {
  readonly message: string
}

/** The top of the git work tree that holds a folder; null where none does. */
export function workTree(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

/** A folder that stands for a tree of its own. */
export const treeAt = (folder: string, name: string): Tree => ({ folder, name, dispose: () => {} })

/**
 * Writes the files of a revision to a temporary folder: as git holds them, without checking anything
 * out, so that neither hooks nor filters nor attributes of the repository have a part in it.
 */
export function openRevision(top: string, revision: string): Tree | TreeProblem {
  const named = JSON.stringify(revision)
  // A revision that looks like an option would be one.
  const commit = revision.startsWith('-')
    ? null
    : runGit(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (commit === null) {
    return {
      message: `Git knows no revision ${named} here, and there is no folder of that name. In CI, fetch it first: a checkout of depth 1 holds no other one.`,
    }
  }
  const id = commit.toString('utf8').trim()
  const files = listFiles(top, id)
  if (files === null)
    return { message: `The files of revision ${named} can't be listed, or are too many.` }
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'stackgate-revision-')))
  const dispose = () => rmSync(folder, { recursive: true, force: true })
  const failed = writeFiles(top, files, folder)
  if (failed !== null) {
    dispose()
    return { message: `Revision ${named} can't be read: ${failed}` }
  }
  return {
    folder,
    name: id.startsWith(revision) ? id.slice(0, 12) : `${revision} (${id.slice(0, 7)})`,
    dispose,
  }
}
