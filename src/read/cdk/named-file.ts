import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { InputError } from '../../model/input-error.ts'
import type { Range } from '../../model/source-location.ts'
import { decodeInput, withFile } from '../find-inputs/read-file.ts'
import { holds } from '../find-inputs/root-of.ts'
import { type Reading, tell } from './reading.ts'
import { showName } from './show-name.ts'

/** A file or folder that some file of the assembly names. */
export interface Naming {
  /** The folder that the name is relative to. */
  readonly folder: string
  readonly name: string
  /** The file that names it, labelled, and the place in there, looked up only for an error. */
  readonly by: string
  readonly at: () => Range | null
}

/** The real path of what an input names; or why there is none that may be read. */
export type Named =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'absent' }

export function locateNamed(bounds: readonly string[], folder: string, name: string): Named {
  const path = resolve(folder, name)
  const real = realOrNull(path)
  const isInside = bounds.some((bound) => holds(bound, real ?? path))
  if (!isInside) return { kind: 'outside' }
  return real === null ? { kind: 'absent' } : { kind: 'found', path: real }
}

/** As {@link locateNamed}, telling the person where there is nothing that may be read. */
export function openNamed(reading: Reading, naming: Naming): string | null {
  const named = locateNamed(reading.bounds, naming.folder, naming.name)
  if (named.kind === 'found') return named.path
  const what = showName(naming.name)
  tell(
    reading,
    naming.by,
    new InputError(
      named.kind === 'outside'
        ? `This names ${what}, which lies outside the workspace and is not read. Let \`cdk synth\` write into the workspace.`
        : `This names ${what}, which does not exist. Run \`cdk synth\` again.`,
      naming.at(),
    ),
  )
  return null
}

/** @throws InputError where it can't be read, is no regular file, or has more than `maxSize` bytes. */
export function readText(path: string, maxSize: number): string {
  return withFile(path, (file) => {
    if (file.size > maxSize) {
      throw new InputError(
        `The file has ${groupedDigits(file.size)} bytes, the limit is ${groupedDigits(maxSize)}. Raise it with \`--max-input-size\`, or split the stack.`,
      )
    }
    return decodeInput(file.read(file.size)).text
  })
}

export function realOrNull(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
