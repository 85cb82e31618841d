import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { holds } from '../find-inputs/root-of.ts'
import { realOrNull } from './named-file.ts'

/** What a path of the machine that synthesised is here. */
export type SourceFile =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ambiguous' }

export interface SourceFinder {
  /** The file that was at `written` when the app was synthesised, on whatever machine. */
  readonly find: (written: string) => SourceFile
  /** The file at a path of this machine; null where there is none under the root. */
  readonly at: (path: string) => string | null
}

/** Parts of a path that are tried; real ones have ten. */
const MOST_PARTS = 40
/** Files that are looked for; frames of real apps name a few hundred. */
const MOST_FILES = 10_000

/**
 * Finds sources by the rule of roots: the longest end of the written path that exists, looked for
 * under the folder of the `cdk.json` beside the assembly, then under the root; two ends of the same
 * length leave it open. All that is found lies under the root. Looks at the disk only when asked.
 */
export function createSourceFinder(root: string, assembly: string): SourceFinder {
  const known = new Map<string, SourceFile>()
  let bases: readonly string[] | null = null

  function at(path: string): string | null {
    const real = realOrNull(path)
    if (real === null || !holds(root, real)) return null
    return statSync(real, { throwIfNoEntry: false })?.isFile() === true ? real : null
  }

  function search(written: string): SourceFile {
    const exact = holds(root, written) ? at(written) : null
    if (exact !== null) return { kind: 'found', path: exact }
    bases ??= [...new Set([appFolder(root, assembly), root])]
    const parts = partsOf(written).slice(-MOST_PARTS)
    for (let from = 0; from < parts.length; from++) {
      const end = parts.slice(from).join('/')
      const matches = new Set(bases.map((base) => at(join(base, end))))
      matches.delete(null)
      const [match] = matches
      if (matches.size > 1) return { kind: 'ambiguous' }
      if (match != null) return { kind: 'found', path: match }
    }
    return { kind: 'absent' }
  }

  function find(written: string): SourceFile {
    const found = known.get(written)
    if (found !== undefined) return found
    if (known.size >= MOST_FILES) return { kind: 'absent' }
    const searched = search(written)
    known.set(written, searched)
    return searched
  }

  return { find, at }
}

/** The nearest folder above an assembly, up to the root, that holds a `cdk.json`; else the root. */
function appFolder(root: string, assembly: string): string {
  for (let folder = dirname(assembly); holds(root, folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'cdk.json'))) return folder
    if (dirname(folder) === folder) break
  }
  return root
}

/** The names that a path or an address consists of, after its last step upwards. */
export function partsOf(written: string): readonly string[] {
  const address = /^(?:file|webpack):\/*(.*?)(?:[?#].*)?$/is.exec(written)
  const path = address === null ? written : decodeAddress(address[1] ?? '')
  const isWindows = /^(?:[a-z]:)?\\|^[a-z]:\//i.test(path)
  const parts = path.split(isWindows ? /[\\/]+/ : '/').filter((part) => part !== '' && part !== '.')
  return parts.slice(parts.lastIndexOf('..') + 1)
}

/** Without its percent signs; as it is where they stand for no text. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
