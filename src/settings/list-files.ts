import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** As deep as policies are looked for. */
const DEEPEST = 8
/** Where none are looked for. */
const LEFT_OUT = /^(?:node_modules$|\.)/

/**
 * The files below a folder, by their paths in it; none where it can't be listed. Follows no links, and
 * leaves out the folders that hold no policies.
 */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = []
  const ahead = [{ path: '', depth: 0 }]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const entry of entriesOf(join(folder, at.path))) {
      const path = at.path === '' ? entry.name : `${at.path}/${entry.name}`
      if (entry.isFile()) found.push(path)
      else if (entry.isDirectory() && !LEFT_OUT.test(entry.name) && at.depth < DEEPEST)
        ahead.push({ path, depth: at.depth + 1 })
    }
  }
  return found.toSorted()
}

/** Files of a folder whose name is a given one but for upper and lower case. */
export function namedLike(folder: string, name: string): readonly string[] {
  const wanted = name.toLowerCase()
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((other) => other !== name && other.toLowerCase() === wanted)
    .map((other) => join(folder, other))
}

/** The folders from one up to another, both included. */
export function foldersUpTo(folder: string, root: string): readonly string[] {
  const found = [folder]
  for (let at = folder; at !== root && dirname(at) !== at; at = dirname(at)) found.push(dirname(at))
  return found
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
