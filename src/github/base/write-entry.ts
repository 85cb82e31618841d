import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import type { TreeEntry } from './base-tree.ts'

/** Git's digest of a file's content, as long as another one is: SHA-1, or SHA-256. */
export function blobId(content: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}

/**
 * Takes a file of the base from the checkout, where that holds the same; else gives false. Content is
 * compared as it is written, so that nothing that changes the checkout meanwhile gets in.
 * @param largest in bytes: a larger file is left out
 */
export function copySame(
  entry: TreeEntry,
  largest: number,
  { top, folder }: { readonly top: string; readonly folder: string },
): boolean {
  const from = join(top, entry.path)
  try {
    if (!isBelow(realpathSync.native(dirname(from)), top)) return false
    const stat = lstatSync(from)
    if (entry.kind === 'link') {
      if (!stat.isSymbolicLink()) return false
      const content = Buffer.from(readlinkSync(from))
      return blobId(content, entry.id.length) === entry.id && writeEntry(entry, content, folder)
    }
    if (!stat.isFile() || stat.size > largest) return false
    const content = readFileSync(from)
    return blobId(content, entry.id.length) === entry.id && writeEntry(entry, content, folder)
  } catch {
    return false
  }
}

/** Writes a file of the base; false where its name is taken, or none that this disk has. */
export function writeEntry(entry: TreeEntry, content: Buffer, folder: string): boolean {
  const to = join(folder, entry.path)
  try {
    mkdirSync(dirname(to), { recursive: true })
    // A link that was written before must not lead this one out of the folder.
    if (!isBelow(realpathSync.native(dirname(to)), folder)) return false
    if (entry.kind === 'file') {
      writeFileSync(to, content, { flag: 'wx' })
      return true
    }
    const target = content.toString('utf8')
    const leads = normalize(join(dirname(entry.path), target))
    if (isAbsolute(target) || leads.startsWith('..') || target.includes('\0')) return true
    symlinkSync(target, to)
    return true
  } catch {
    return false
  }
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below))
}
