import { runGit } from './run-git.ts'

/** A file of a revision. */
export interface RevisionFile {
  /** With `/`, below the top of the repository. */
  readonly path: string
  readonly kind: 'file' | 'link'
  /** Of the object that holds it. */
  readonly id: string
  /** In bytes. */
  readonly size: number
}

/** More bytes no input that people keep in a repository has. */
const LARGEST_FILE = 64 * 1024 ** 2
/** Of all files together, and how many. */
const MOST_BYTES = 768 * 1024 ** 2
const MOST_FILES = 200_000

/** Never looked into by a search either. */
export const LEFT_OUT = /(?:^|\/)(?:node_modules|\.terraform|asset\.[^/]*)\//

/** The files of a commit that a run could want; null where they can't be listed, or are too many. */
export function listFiles(top: string, commit: string): readonly RevisionFile[] | null {
  const listed = runGit(top, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  if (listed === null) return null
  const files: RevisionFile[] = []
  let total = 0
  for (const entry of listed.toString('utf8').split('\0')) {
    const [, mode = '', type, id = '', written, path = ''] =
      /^(\d+) (\w+) ([\da-f]+) +(\d+|-|BAD)\t([\s\S]*)$/.exec(entry) ?? []
    // What git doesn't hold, as in a partial clone, is listed, so that reading it fails.
    const size = written === 'BAD' ? 0 : Number(written)
    if (type !== 'blob' || LEFT_OUT.test(path) || size > LARGEST_FILE || !isHarmless(path)) continue
    total += size
    files.push({ path, kind: mode === '120000' ? 'link' : 'file', id, size })
    if (total > MOST_BYTES || files.length > MOST_FILES) return null
  }
  return files
}

/** A tree that was made by hand can name places outside of it, and the repository's own folder. */
function isHarmless(path: string): boolean {
  return path.split('/').every((step) => {
    const name = step.toLowerCase()
    return name !== '' && name !== '.' && name !== '..' && name !== '.git' && !/[\\:]/.test(name)
  })
}
