import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { ConfigurationDisk } from '../../model/configuration.ts'
import { InputError } from '../../model/input-error.ts'
import { withFile } from '../find-inputs/read-file.ts'
import { holds } from '../find-inputs/root-of.ts'
import { globExpression } from './glob-pattern.ts'

/** Of a file that an expression reads: packages of functions are hashed whole. */
const MAX_BYTES = 64 * 1024 * 1024
const MAX_ENTRIES = 20_000

type Refusal = { readonly reason: string }

/** What expressions may see: regular files under `root`, links followed. `folder` is the root module's. */
export function createDisk(folder: string, root: string): ConfigurationDisk {
  function place(path: string): string | Refusal | null {
    // A home folder is another one on every machine.
    if (path.startsWith('~')) return { reason: 'a file outside the root is not read' }
    let real: string
    try {
      real = realpathSync.native(resolve(folder, path))
    } catch {
      return holds(root, resolve(folder, path))
        ? null
        : { reason: 'a file outside the root is not read' }
    }
    return holds(root, real) ? real : { reason: 'a file outside the root is not read' }
  }

  return {
    read: (path) => {
      const at = place(path)
      if (at === null) return { reason: 'there is no such file' }
      if (typeof at !== 'string') return at
      try {
        return withFile(at, (file) =>
          file.size > MAX_BYTES
            ? { reason: 'the file is larger than is read' }
            : Buffer.from(file.read(file.size)),
        )
      } catch (error) {
        if (error instanceof InputError) return { reason: 'the file can not be read' }
        throw error
      }
    },
    exists: (path) => {
      const at = place(path)
      if (at === null) return false
      if (typeof at !== 'string') return at
      return isFile(at) ? true : { reason: 'what lies there is no regular file' }
    },
    list: (path, pattern) => {
      const at = place(path)
      if (at === null) return []
      if (typeof at !== 'string') return at
      const expression = globExpression(pattern)
      if (expression === null) return { reason: 'its pattern can not be read' }
      const files = filesUnder(at)
      if (files === null) return { reason: 'the folder holds more files than are listed' }
      return files.filter((file) => expression.test(file)).sort()
    },
    relative: (module) => relativeTo(folder, module),
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function relativeTo(folder: string, module: string): string {
  const path = relative(folder, module)
  return path === '' ? '.' : path.split(sep).join('/')
}

/** Regular files below a folder, relative to it, with `/`; null where there are too many. */
function filesUnder(folder: string): string[] | null {
  const files: string[] = []
  const ahead = ['']
  let entries = 0
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const entry of entriesIn(join(folder, at))) {
      if (++entries > MAX_ENTRIES) return null
      const name = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) ahead.push(name)
      else if (entry.isFile()) files.push(name)
    }
  }
  return files
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
