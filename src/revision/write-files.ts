import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RevisionFile } from './list-files.ts'
import { runGit } from './run-git.ts'
import { type TreeLink, writeLinks } from './write-links.ts'

/** Objects that are asked for at a time, in bytes, so that their answer stays within what is held. */
const AT_A_TIME = 128 * 1024 ** 2

/** Writes files below a new folder; gives why that failed, as a sentence, or null. */
export function writeFiles(
  top: string,
  files: readonly RevisionFile[],
  folder: string,
): string | null {
  const links: TreeLink[] = []
  const folders = new Set<string>()
  for (const part of inParts(files)) {
    const contents = contentsOf(top, part)
    if (contents === null) return 'git does not hold all of its files.'
    for (const [index, { path, kind }] of part.entries()) {
      const content = contents[index]
      if (content === undefined) return 'git does not hold all of its files.'
      if (kind === 'link') {
        links.push({ path, target: content.toString('utf8') })
        continue
      }
      try {
        makeFolder(dirname(join(folder, path)), folders)
        // Never through what is there: two names may be one on this disk.
        writeFileSync(join(folder, path), content, { flag: 'wx' })
      } catch {
        return 'two of its files have names that are one on this disk, or a name that it does not take.'
      }
    }
  }
  writeLinks(folder, links)
  return null
}

function makeFolder(path: string, made: Set<string>): void {
  if (made.has(path)) return
  mkdirSync(path, { recursive: true })
  made.add(path)
}

function* inParts(files: readonly RevisionFile[]): Generator<readonly RevisionFile[]> {
  let part: RevisionFile[] = []
  let bytes = 0
  for (const file of files) {
    part.push(file)
    bytes += file.size
    if (bytes < AT_A_TIME) continue
    yield part
    part = []
    bytes = 0
  }
  if (part.length > 0) yield part
}

/** Of each file, in their order; null where git fails. */
export function contentsOf(top: string, files: readonly RevisionFile[]): readonly Buffer[] | null {
  const answer = runGit(top, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''))
  if (answer === null) return null
  const contents: Buffer[] = []
  let at = 0
  for (let index = 0; index < files.length; index += 1) {
    const end = answer.indexOf(10, at)
    if (end === -1) return null
    const size = Number(/^[\da-f]+ blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1])
    if (Number.isNaN(size)) return null
    contents.push(answer.subarray(end + 1, end + 1 + size))
    at = end + size + 2
  }
  return contents
}
