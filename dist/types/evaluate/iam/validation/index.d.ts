import type { Truth } from '../../../model/truth.js';
import type { Place } from '../../place.js';
import type { FaultKind } from './fault.js';
export { documentPlaces } from './document-places.js';
export { eachDocument } from './each-document.js';
export type { FaultKind } from './fault.js';
export type { StatementReading } from './reading.js';
export { covers } from './rules/covers.js';
export { readStatements } from './validate.js';
/** Whether the policy documents that a resource holds have no fault of a kind; inapplicable where it holds none. */
export declare function validateDocuments(resource: Place, kind: FaultKind): Truth;
