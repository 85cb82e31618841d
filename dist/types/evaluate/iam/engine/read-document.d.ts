import type { Evidence } from '../../../model/truth.js';
import { type Value } from '../../../model/value.js';
import { type Spot } from '../../place.js';
import type { PolicyDocument, Statement } from './document.js';
import { type World } from './worlds.js';
/**
 * Reads a document in a world. What is no policy, or isn't known, becomes a statement that may allow
 * and deny anything, with the reason: nothing is taken for granted.
 */
export declare function readDocument(document: Spot, world: World): PolicyDocument;
/** Why a value isn't known; null for one that is. */
export declare function doubtOf(spot: Spot, value: Value | undefined): Evidence | null;
/** The first thing in a statement that isn't known; null where all is. */
export declare function doubtIn(statement: Statement): Evidence | null;
