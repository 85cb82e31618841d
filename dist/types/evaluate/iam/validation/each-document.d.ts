import type { Truth } from '../../../model/truth.js';
import { type Place, type SettledSpot } from '../../place.js';
import type { DocumentPlace } from './document-places.js';
/** Judges the documents that stand at a place of a resource, one by one; nothing may be there. */
export declare function eachDocument(resource: Place, { path }: DocumentPlace, judge: (document: SettledSpot) => Truth): Truth;
