import type { Part } from './model/part-report.ts'
import type { Resource } from './model/resource.ts'
import type { OpenedInput } from './open-input.ts'

/** Which part an input belongs to, by its label alone: the same on every machine. */
export function partOf(file: string, of: number): number {
  // FNV-1a, 32 bits, over UTF-16 units; the last step mixes the low bits, by which it is divided.
  let hash = 0x811c9dc5
  for (let at = 0; at < file.length; at += 1)
    hash = Math.imul(hash ^ file.charCodeAt(at), 0x01000193) >>> 0
  return (((hash ^ (hash >>> 15)) >>> 0) % of) + 1
}

/** What a machine judges of a run. */
export interface Share {
  readonly part: Part
  readonly ownsInput: (file: string) => boolean
  readonly owns: (resource: Resource) => boolean
}

/**
 * The share of a part. `other`: files of the run that it is compared with; a file that only one of the
 * two has may be renamed, and belongs to the first part wherever it lies, so that it meets its twin there.
 */
export function shareOf(
  part: Part,
  opened: readonly OpenedInput[],
  other: ReadonlySet<string> | null,
): Share {
  const inputOf = new Map<string, string>()
  for (const { input, resources, terraform } of opened)
    for (const { deployment } of [...resources, ...terraform])
      inputOf.set(deployment.id, input.file)
  const ownsInput = (file: string) =>
    (other === null || other.has(file) ? partOf(file, part.of) : 1) === part.index
  return {
    part,
    ownsInput,
    owns: ({ deployment }) => ownsInput(inputOf.get(deployment.id) ?? deployment.inputFile),
  }
}
