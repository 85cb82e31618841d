import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, memberOf } from '../../../model/raw.ts'
import type { Path } from '../../../model/truth.ts'
import type { SamResource, Source } from './generated.ts'

/** Says of a property of a generated resource that it was written as that one of the resource of SAM. */
export const writtenAs = (resource: SamResource, at: Path, pointer: Path): Source => ({
  at,
  source: resource.placeOf(pointer),
  deeper: (rest) => resource.placeOf([...pointer, ...rest]),
})

/**
 * Finds the place of a part of a generated resource in the template.
 *
 * @param whole where the resource stands that what no source covers belongs to, and whether it has
 *   the same parts
 */
export function placesOf(
  sources: () => readonly Source[],
  whole: { readonly place: Path; readonly isSame: boolean },
  content: RawMap,
): (pointer: Path) => Path {
  return (pointer) => {
    let found: Source | null = null
    for (const source of sources()) {
      const isLonger = found === null || source.at.length > found.at.length
      if (isLonger && begins(pointer, source.at)) found = source
    }
    if (found === null) return whole.isSame ? [...whole.place, ...pointer] : whole.place
    const rest = pointer.slice(found.at.length)
    return existing(found.deeper?.(rest) ?? [...found.source, ...rest], content)
  }
}

const begins = (pointer: Path, at: Path): boolean =>
  at.length <= pointer.length && at.every((step, index) => String(step) === String(pointer[index]))

/** What is made out of a value has parts that the value doesn't have. */
function existing(place: Path, content: RawMap): Path {
  let at: Raw | undefined = content
  for (const [index, step] of place.entries()) {
    at = isRawList(at) ? at[Number(step)] : memberOf(at, String(step))
    if (at === undefined) return place.slice(0, index)
  }
  return place
}
