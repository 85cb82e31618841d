import type { Truth } from '../../../model/truth.js';
import { type SettledSpot, type Spot } from '../../place.js';
import { type World } from '../engine/worlds.js';
import type { FaultKind } from './fault.js';
import { type DocumentKind, type StatementReading } from './reading.js';
export interface Document {
    readonly kind: DocumentKind;
    readonly isManaged: boolean;
    readonly spot: SettledSpot;
}
/** Whether the validation of a document finds nothing of a kind, in each world. */
export declare function validate(document: Document, kind: FaultKind): Truth;
/** The statements of a document in one world, told apart; null for what is no document that can be read. */
export declare function readStatements(spot: Spot, world: World): readonly StatementReading[] | null;
