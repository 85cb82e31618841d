import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { blobId } from './blob-id.ts'
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
 * comparison would run the filters that a repository configures. What git ignores has come, and a folder that
 * it ignores as a whole has come as such. Null where the work tree can't be listed.
 * @param read texts of files of the work tree, by their paths below its top, as far as they were read before
 */
export function changedSince(
  top: string,
  files: readonly RevisionFile[],
  read: ReadonlyMap<string, string>,
): ChangedFiles | null {
  const listed = list(top, ['--cached', '--others'])
  const ignored = list(top, ['--others', '--ignored', '--directory'])
  if (listed === null || ignored === null) return null
  const known = new Map(files.map((file) => [file.path, file]))
  const come = [...listed, ...ignored]
    .filter((path) => path !== '' && !known.has(path) && !LEFT_OUT.test(path))
    .map((path) => (path.endsWith('/') ? path.slice(0, -1) : path))
  const changed = files.filter((file) => {
    const text = file.kind === 'file' ? read.get(file.path) : undefined
    // A text that was decoded from other bytes has another digest: then the file is looked at.
    return !(text !== undefined && isOf(file, text)) && !isAsBefore(`${top}/${file.path}`, file)
  })
  return {
    paths: new Set([...come, ...changed.map(({ path }) => path)]),
    before: (path) => {
      const file = known.get(path)
      const [content] = (file?.kind === 'file' ? contentsOf(top, [file]) : null) ?? []
      return content?.toString('utf8') ?? null
    },
  }
}

const list = (top: string, which: readonly string[]): readonly string[] | null =>
  runGit(top, ['ls-files', '-z', '--exclude-standard', ...which])
    ?.toString('utf8')
    .split('\0') ?? null

function isAsBefore(path: string, file: RevisionFile): boolean {
  try {
    const stat = lstatSync(path)
    if (file.kind === 'link') return stat.isSymbolicLink() && isOf(file, readlinkSync(path))
    return stat.isFile() && stat.size === file.size && isOf(file, readFileSync(path))
  } catch {
    return false
  }
}

const isOf = ({ id }: RevisionFile, content: string | Buffer): boolean =>
  blobId(content, id.length) === id
