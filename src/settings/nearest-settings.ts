import { lstatSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

export const settingsName = 'stackgate.yaml'

/** How people write it by mistake: such a file would be passed over in silence. */
const misnamed = ['stackgate.yml', '.stackgate.yaml']

/** What lies nearest above an input; `misnamed` where its name is almost right. */
export interface NearestSettings {
  readonly path: string
  readonly misnamed: boolean
}

/**
 * Gives the function that finds the settings file in a folder or the nearest one above it, up to `root`.
 * All paths are absolute and real. Asks the disk once a folder.
 */
export function settingsFinder(): (folder: string, root: string) => NearestSettings | null {
  const known = new Map<string, NearestSettings | null>()
  const find = (folder: string, root: string): NearestSettings | null => {
    const key = `${root}\n${folder}`
    const found = known.get(key)
    if (found !== undefined) return found
    const parent = dirname(folder)
    const isTop = folder === root || parent === folder || !isBelow(folder, root)
    const nearest = settingsIn(folder) ?? (isTop ? null : find(parent, root))
    known.set(key, nearest)
    return nearest
  }
  return find
}

function settingsIn(folder: string): NearestSettings | null {
  const path = join(folder, settingsName)
  if (isEntry(path)) return { path, misnamed: false }
  const wrong = misnamed.map((name) => join(folder, name)).find(isEntry)
  return wrong === undefined ? null : { path: wrong, misnamed: true }
}

/** Whether anything is at a path, also a link that leads nowhere: settings that can't be read must not be passed over. */
export function isEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

const isBelow = (folder: string, root: string) =>
  folder.startsWith(root.endsWith(sep) ? root : root + sep)
