import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles, type RevisionFile } from './list-files.ts'
import { runGit } from './run-git.ts'
import { writeFiles } from './write-files.ts'

export { blobId } from './blob-id.ts'
export { type ChangedFiles, changedSince } from './changed-since.ts'
export { writeLinks } from './write-links.ts'
export type { RevisionFile }

/** A tree as it was, or as it lies somewhere else. */
export interface Tree {
  /** Absolute and real. */
  readonly folder: string
  /** As people name it: what was asked for, and the commit that it stands for. */
  readonly name: string
  /** The top of the work tree whose revision it is; null for a folder. */
  readonly top: string | null
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
export const treeAt = (folder: string, name: string): Tree => ({
  ...{ folder, name, top: null },
  dispose: () => {},
})

/** The commit that a revision names; null where git knows none. */
export function commitOf(top: string, revision: string): string | null {
  // A revision that looks like an option would be one.
  if (revision.startsWith('-')) return null
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  return runGit(top, words)?.toString('utf8').trim() ?? null
}

/** A commit that git holds, with its files. */
export interface Revision {
  /** As people name it. */
  readonly name: string
  readonly files: readonly RevisionFile[]
}

/** Finds a revision in the repository whose work tree's top is `top`; nothing is checked out. */
export function findRevision(top: string, revision: string): Revision | TreeProblem {
  const named = JSON.stringify(revision)
  const id = commitOf(top, revision)
  if (id === null) {
    return {
      message: `Git knows no revision ${named} here, and there is no folder of that name. In CI, fetch it first: a checkout of depth 1 holds no other one.`,
    }
  }
  const files = listFiles(top, id)
  if (files === null)
    return { message: `The files of revision ${named} can't be listed, or are too many.` }
  return {
    name: id.startsWith(revision) ? id.slice(0, 12) : `${revision} (${id.slice(0, 7)})`,
    files,
  }
}

/**
 * Writes files of a revision to a temporary folder: as git holds them, without checking anything out, so
 * that neither hooks nor filters nor attributes of the repository have a part in it.
 */
export function writeRevision(top: string, { name, files }: Revision): Tree | TreeProblem {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'stackgate-revision-')))
  const dispose = () => rmSync(folder, { recursive: true, force: true })
  const failed = writeFiles(top, files, folder)
  if (failed !== null) {
    dispose()
    return { message: `Revision ${JSON.stringify(name)} can't be read: ${failed}` }
  }
  return { folder, name, top, dispose }
}

/** All of a revision, as a tree. */
export function openRevision(top: string, revision: string): Tree | TreeProblem {
  const found = findRevision(top, revision)
  return 'message' in found ? found : writeRevision(top, found)
}
