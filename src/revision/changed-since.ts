import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { LEFT_OUT, type RevisionFile } from './list-files.ts'
import { runGit } from './run-git.ts'
import { contentsOf } from './write-files.ts'

/** How a work tree differs from a revision. */
export interface ChangedFiles {
  /** Files that differ, are gone or have come, with `/`, below the top of the repository. */
  readonly paths: ReadonlySet<string>
  /** What a file held in the revision; null where there was none. */
  readonly before: (path: string) => string | null
}

/**
 * Compares the files of a work tree with those of a revision, by what is written in them: git's own
 * comparison would run the filters that a repository configures. What git ignores is not looked for.
 * Null where the work tree can't be listed.
 */
export function changedSince(top: string, files: readonly RevisionFile[]): ChangedFiles | null {
  const listed = runGit(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (listed === null) return null
  const known = new Map(files.map((file) => [file.path, file]))
  const come = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !known.has(path) && !LEFT_OUT.test(path))
  const changed = files.filter((file) => !isAsBefore(join(top, file.path), file))
  return {
    paths: new Set([...come, ...changed.map(({ path }) => path)]),
    before: (path) => {
      const file = known.get(path)
      const [content] = (file?.kind === 'file' ? contentsOf(top, [file]) : null) ?? []
      return content?.toString('utf8') ?? null
    },
  }
}

function isAsBefore(path: string, { kind, id, size }: RevisionFile): boolean {
  try {
    const stat = lstatSync(path)
    const content = kind === 'link' ? linkAt(path, stat) : fileAt(path, stat, size)
    return content !== null && blobId(content, id.length) === id
  } catch {
    return false
  }
}

const linkAt = (path: string, stat: Stats) =>
  stat.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : null

const fileAt = (path: string, stat: Stats, size: number) =>
  stat.isFile() && stat.size === size ? readFileSync(path) : null

/** Git's digest of a file's content, as long as another one is: SHA-1, or SHA-256. */
function blobId(content: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}
