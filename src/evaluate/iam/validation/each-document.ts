import type { Truth } from '../../../model/truth.ts'
import { at, look, overItems, type Place, type SettledSpot } from '../../place.ts'
import { all, inapplicable } from '../../truth.ts'
import type { DocumentPlace } from './document-places.ts'

/** Judges the documents that stand at a place of a resource, one by one; nothing may be there. */
export function eachDocument(
  resource: Place,
  { path }: DocumentPlace,
  judge: (document: SettledSpot) => Truth,
): Truth {
  const star = path.indexOf('*')
  if (star === -1) return look(at(resource, ...path), judge)
  const [before, after] = [path.slice(0, star), path.slice(star + 1)]
  return overItems(
    at(resource, ...before),
    (item) => look(at(item, ...after), judge),
    all,
    inapplicable,
  )
}
