import type { PathHop } from '../model/decision.ts'
import type { Hop } from '../model/truth.ts'

/** The hops that a verdict rests on, with the lines where they stand. */
export const pathOf = (hops: readonly Hop[]): readonly PathHop[] => hops.map(located)

function located({ code, says, resource, path, blocks }: Hop): PathHop {
  if (resource === null) {
    return { code, text: says, address: null, file: null, line: null, blocks }
  }
  const { file, range } = resource.locate(path, null)
  return { code, text: says, address: resource.address, file, line: range?.line ?? null, blocks }
}
