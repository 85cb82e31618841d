import type { Truth } from '../../../model/truth.ts'
import { at, look, overItems, type Place } from '../../place.ts'
import { all, inapplicable } from '../../truth.ts'
import { type DocumentPlace, documentPlaces } from './document-places.ts'
import type { FaultKind } from './fault.ts'
import { validate } from './validate.ts'

export { documentPlaces } from './document-places.ts'
export type { FaultKind } from './fault.ts'
export type { StatementReading } from './reading.ts'
export { covers } from './rules/covers.ts'
export { readStatements } from './validate.ts'

/** Whether the policy documents that a resource holds have no fault of a kind; inapplicable where it holds none. */
export function validateDocuments(resource: Place, kind: FaultKind): Truth {
  const type = resource.kind === 'spot' ? resource.resource.type : ''
  return all(documentPlaces(type).map((place) => atPlace(resource, place, kind)))
}

function atPlace(resource: Place, document: DocumentPlace, kind: FaultKind): Truth {
  const star = document.path.indexOf('*')
  const isManaged = document.isManaged ?? false
  const judge = (place: Place) =>
    look(place, (spot) => validate({ kind: document.kind, isManaged, spot }, kind))
  if (star === -1) return judge(at(resource, ...document.path))
  const [before, after] = [document.path.slice(0, star), document.path.slice(star + 1)]
  return overItems(at(resource, ...before), (item) => judge(at(item, ...after)), all, inapplicable)
}
