import type { Truth } from '../../../model/truth.ts'
import type { Place } from '../../place.ts'
import { all } from '../../truth.ts'
import { documentPlaces } from './document-places.ts'
import { eachDocument } from './each-document.ts'
import type { FaultKind } from './fault.ts'
import { validate } from './validate.ts'

export { documentPlaces } from './document-places.ts'
export { eachDocument } from './each-document.ts'
export type { FaultKind } from './fault.ts'
export type { StatementReading } from './reading.ts'
export { covers } from './rules/covers.ts'
export { readStatements } from './validate.ts'

/** Whether the policy documents that a resource holds have no fault of a kind; inapplicable where it holds none. */
export function validateDocuments(resource: Place, kind: FaultKind): Truth {
  const type = resource.kind === 'spot' ? resource.resource.type : ''
  return all(
    documentPlaces(type).map((document) => {
      const { kind: of, isManaged = false } = document
      return eachDocument(resource, document, (spot) =>
        validate({ kind: of, isManaged, spot }, kind),
      )
    }),
  )
}
