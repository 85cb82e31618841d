import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { isConfigurationName } from '../find-inputs/configuration.ts'
import { decodeInput, withFile } from '../find-inputs/read-file.ts'
import { holds } from '../find-inputs/root-of.ts'

/** More than any file that people write has; a larger one names whatever it likes. */
const MOST_BYTES = 4 * 1024 * 1024
/** More modules no configuration of a repository calls. */
const MOST_FOLDERS = 2000

/**
 * Folders that a configuration may read from: its own, those of the modules that it calls, and whatever
 * a text in one of them leads up to. Each with all that lies below it.
 */
export function configurationPlaces(
  folder: string,
  before: (path: string) => string | null,
  changed: ReadonlySet<string>,
): readonly string[] {
  const places = new Set([folder])
  const ahead = [folder]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const text of textsIn(at, before, changed)) {
      for (const base of new Set([at, folder])) {
        for (const named of placesNamed(text, base)) {
          if (places.has(named)) continue
          if (places.size > MOST_FOLDERS) return [topOf(folder)]
          places.add(named)
          if (isFolder(named)) ahead.push(named)
        }
      }
    }
  }
  return [...places]
}

/** The top of the file system: everything lies below it. */
const topOf = (path: string): string => (dirname(path) === path ? path : topOf(dirname(path)))

export const liesIn = (places: readonly string[], path: string): boolean =>
  places.some((place) => holds(place, path))

/** Each also matches where its end is missing, so that no text is gone over twice. */
const STRING = /"(?:[^"\\\n]|\\.)*"?/g

/** Where strings lead that lead up, as far as they are written out: what is below stays in the folder. */
function placesNamed(text: string, base: string): readonly string[] {
  if (!text.includes('..')) return []
  return [...text.matchAll(STRING)].flatMap(([string]) => {
    if (!string.includes('..')) return []
    const path = string
      .slice(1)
      .replace(/"$/, '')
      .replace(/^\$\{\s*path\.\w+\s*\}\/?/, '')
    const [start = ''] = path.split(/[$%]\{|[*?[{\\]/)
    if (!start.includes('..')) return [resolve(base, '..')]
    // What is composed after the last slash may be any name of that folder.
    const isCut = start.length < path.length
    const place = resolve(base, isCut ? start.slice(0, start.lastIndexOf('/') + 1) || '..' : start)
    return [place, realOf(place)]
  })
}

function* textsIn(
  folder: string,
  before: (path: string) => string | null,
  changed: ReadonlySet<string>,
): Generator<string> {
  for (const name of namesIn(folder)) {
    try {
      yield withFile(join(folder, name), (file) =>
        file.size > MOST_BYTES ? '"../.."' : decodeInput(file.read(file.size)).text,
      )
    } catch {
      // What can't be read is the configuration's reader's to report.
    }
  }
  for (const path of changed) {
    if (!path.startsWith(folder + sep) || !isConfigurationName(path)) continue
    const text = before(path)
    if (text !== null) yield text
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isConfigurationName)
  } catch {
    return []
  }
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
