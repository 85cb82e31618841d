import { InputError } from '../../model/input-error.ts'
import { readText } from './named-file.ts'

/** More than any file that a person writes, and than most bundles. */
const MAX_SOURCE_BYTES = 16 * 1024 * 1024
/** Files that are held at the same time. */
const MOST_HELD = 100

/** Gives the lines of source files, as a rule reading each once; null where one can't be read. */
export function createSourceLines(): (path: string) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>()
  return (path) => {
    const found = known.get(path)
    if (found !== undefined) return found
    if (known.size >= MOST_HELD) known.clear()
    const lines = readLines(path)
    known.set(path, lines)
    return lines
  }
}

function readLines(path: string): readonly string[] | null {
  try {
    return readText(path, MAX_SOURCE_BYTES).split(/\r\n|\n|\r/)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
