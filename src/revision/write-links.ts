import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, isAbsolute, join, normalize, sep } from 'node:path'

/** A symbolic link of a tree. */
export interface TreeLink {
  /** Below the folder of the tree. */
  readonly path: string
  readonly target: string
}

/**
 * Writes links of a tree below its folder: last of all, so that nothing is written through one. Those that
 * lead out of the tree are left out, and those that the disk doesn't take.
 */
export function writeLinks(folder: string, links: readonly TreeLink[]): void {
  // All folders come before any link, so that none is made through one.
  for (const { path } of links) prepare(dirname(join(folder, path)))
  for (const link of links) make(folder, link)
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // A file has the name of the folder; the link can't be made either.
  }
}

/** Written without steps back in its midst, which could lead out behind another link. */
function make(folder: string, { path, target }: TreeLink): void {
  const leads = normalize(join(dirname(path), target))
  const isOut = leads === '..' || leads.startsWith(`..${sep}`)
  if (isAbsolute(target) || isOut || target.includes('\0')) return
  try {
    symlinkSync(normalize(target), join(folder, path))
  } catch {
    // Where no links can be made, or another file has the name, there is none.
  }
}
