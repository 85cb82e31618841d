import { realpathSync } from 'node:fs'
import { decodeInput, withFile } from './find-inputs/read-file.ts'
import { holds } from './find-inputs/root-of.ts'

/** More than any file that people write by hand has. */
const mostBytes = 4 * 1024 * 1024

/**
 * The text of a file that a person or an input names; null where it can't be read, is too large to be
 * written by a person, or really lies outside `root`. A null root lets every place pass.
 */
export function readNamedText(path: string, root: string | null): string | null {
  try {
    const real = realpathSync.native(path)
    if (root !== null && !holds(realpathSync.native(root), real)) return null
    return withFile(real, (file) =>
      file.size > mostBytes ? null : decodeInput(file.read(file.size)).text,
    )
  } catch {
    return null
  }
}
