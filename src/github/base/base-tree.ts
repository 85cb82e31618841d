import { type Ask, problemText } from '../api/index.ts'
import { at, listOf, pathOf, textOf } from '../payload.ts'
import type { RepositoryName } from '../place.ts'
import { emptyTree } from './empty-tree.ts'
import { entryWriter, type TreeWriting } from './write-entry.ts'

/** The base of a change, as a folder. */
export interface BaseTree {
  /** Absolute and real. */
  readonly folder: string
  /** Files that were not read, though a run could want them; what they hold is missing in the folder. */
  readonly unread: readonly string[]
  readonly dispose: () => void
}

/** A file of the base. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'link'
  /** Of the object that holds it: git's digest of its content. */
  readonly id: string
}

/** Files that are asked for one by one; for more, the checkout should hold the base. */
const mostBlobs = 60
const atOnce = 6

/** Never looked into by a search. */
const leftOut = /(?:^|\/)(?:node_modules|\.terraform|asset\.[^/]*)\//

/** In bytes. An input of this size is made by a tool, and in no repository. */
const largest = 64 * 1024 ** 2
/** Of files that an input could still read, by a function of Terraform. */
const largestOther = 1024 ** 2

/** Inputs, what they include, and what judges them. */
const mayBeRead = /(?:\.(?:json|ya?ml|template|tf|tofu|tfvars|hcl|tpl)|(?:^|\/)check\.[jt]s)$/i

/**
 * Rebuilds the tree of a commit without git's history: GitHub lists its files with their digests; those
 * that lie in the checkout with the same digest are taken from there, the others are asked for. What the
 * checkout holds besides, such as what a build left, is not in it.
 * @param top the folder of the checkout, absolute and real
 * @param writing as revisions of git are written
 * @returns a sentence where it can't be had
 */
export async function baseTree(
  ask: Ask,
  name: RepositoryName,
  sha: string,
  top: string,
  writing: TreeWriting,
): Promise<BaseTree | { readonly message: string }> {
  const listed = await ask('readTree', { ...name, tree_sha: sha, recursive: 'true' })
  if ('problem' in listed) return { message: problemText(listed.problem) }
  if (at(listed.data, 'truncated') !== false)
    return { message: 'The repository has more files than GitHub lists at once.' }
  const entries = listOf(at(listed.data, 'tree')).flatMap(entryOf)
  const { folder, dispose } = emptyTree()
  const writer = entryWriter({ top, folder, ...writing })
  const other = entries.filter(
    (entry) => !writer.copySame(entry, mayBeRead.test(entry.path) ? largest : largestOther),
  )
  const wanted = other.filter(({ path }) => mayBeRead.test(path)).toSorted(rulesFirst)
  const read = await readBlobs(ask, name, wanted.slice(0, mostBlobs))
  const unread = wanted.filter((entry) => {
    const content = read.get(entry)
    return content === undefined || !writer.write(entry, content)
  })
  writer.finish()
  return { folder, unread: unread.map(({ path }) => path), dispose }
}

function entryOf(entry: unknown): readonly TreeEntry[] {
  const path = pathOf(at(entry, 'path'))
  const id = textOf(at(entry, 'sha'))
  if (path === null || id === null || at(entry, 'type') !== 'blob') return []
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) || leftOut.test(path)) return []
  return [{ path, kind: at(entry, 'mode') === '120000' ? 'link' : 'file', id }]
}

/** Settings and policies come first: without them nothing can be judged by the base's rules. */
const rulesFirst = (one: TreeEntry, other: TreeEntry) =>
  Number(isRule(other.path)) - Number(isRule(one.path)) || (one.path < other.path ? -1 : 1)

/** Whether a file says by its name that it is a rule: without it the gate could be more lenient. */
export const isRule = (path: string): boolean =>
  /(?:^|\/)(?:stackgate\.ya?ml|policy\.ya?ml|check\.[jt]s)$/i.test(path)

/** What could be read; the first refusal ends it, since the next answer would be the same. */
async function readBlobs(
  ask: Ask,
  name: RepositoryName,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<TreeEntry, Buffer>> {
  const read = new Map<TreeEntry, Buffer>()
  for (let index = 0; index < entries.length; index += atOnce) {
    const part = entries.slice(index, index + atOnce)
    const answers = await Promise.all(
      part.map(({ id }) => ask('readBlob', { ...name, file_sha: id })),
    )
    for (const [position, entry] of part.entries()) {
      const answer = answers[position]
      if (answer === undefined || 'problem' in answer) continue
      const content = contentOf(answer.data)
      if (content !== null) read.set(entry, content)
    }
    if (answers.some((answer) => 'problem' in answer)) break
  }
  return read
}

function contentOf(data: unknown): Buffer | null {
  const text = textOf(at(data, 'content'))
  return text === null || at(data, 'encoding') !== 'base64' ? null : Buffer.from(text, 'base64')
}
