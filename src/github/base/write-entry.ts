import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { TreeEntry } from './base-tree.ts'

/** What is the same for trees that git holds. */
export interface TreeWriting {
  /** Git's digest of a content, as long as another one is. */
  readonly blobId: (content: Buffer, length: number) => string
  /** Writes links that stay in a tree; nothing may be written after them. */
  readonly writeLinks: (folder: string, links: readonly TreeLink[]) => void
}

interface TreeLink {
  readonly path: string
  readonly target: string
}

interface EntryWriter {
  /**
   * Takes a file of the base from the checkout, where that holds the same; else gives false. Content is
   * compared as it is written, so that nothing that changes the checkout meanwhile gets in.
   * @param largest in bytes: a larger file is left out
   */
  readonly copySame: (entry: TreeEntry, largest: number) => boolean
  /** Writes a file of the base; false where the content is another's, or its name is taken, or none that this disk has. */
  readonly write: (entry: TreeEntry, content: Buffer) => boolean
  /** Writes the links: last of all, so that nothing is written through one. */
  readonly finish: () => void
}

/** Writes the base of a change into `folder`, with the checkout in `top`; both are real. */
export function entryWriter({
  top,
  folder,
  blobId,
  writeLinks,
}: TreeWriting & { readonly top: string; readonly folder: string }): EntryWriter {
  const links: TreeLink[] = []

  function write({ path, kind, id }: TreeEntry, content: Buffer): boolean {
    if (blobId(content, id.length) !== id) return false
    if (kind === 'link') {
      links.push({ path, target: content.toString('utf8') })
      return true
    }
    const to = join(folder, path)
    try {
      mkdirSync(dirname(to), { recursive: true })
      // Never through what is there: two names may be one on this disk.
      writeFileSync(to, content, { flag: 'wx' })
      return true
    } catch {
      return false
    }
  }

  function copySame(entry: TreeEntry, largest: number): boolean {
    const from = join(top, entry.path)
    try {
      if (!isBelow(realpathSync.native(dirname(from)), top)) return false
      const stat = lstatSync(from)
      if (entry.kind === 'link')
        return stat.isSymbolicLink() && write(entry, Buffer.from(readlinkSync(from)))
      return stat.isFile() && stat.size <= largest && write(entry, readFileSync(from))
    } catch {
      return false
    }
  }

  return { copySame, write, finish: () => writeLinks(folder, links) }
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below))
}
