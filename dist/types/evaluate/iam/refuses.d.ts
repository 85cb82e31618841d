import type { Truth } from '../../model/truth.js';
import { type Value } from '../../model/value.js';
import { type World } from './engine/worlds.js';
import type { Documents, Question } from './question.js';
import type { SettledDocuments } from './read-all.js';
/** Whether no request of the kind that a question asks for is allowed. */
export declare function refuses(documents: Documents, question: Question): Truth;
/** Whether the second documents allow nothing that the first don't. */
export declare function newAccess(base: Documents, head: Documents): Truth;
/** Judges documents in each world, where some may not exist. */
export declare function overDocuments(all: readonly Documents[], judge: (settled: readonly SettledDocuments[], world: World) => Truth): Truth;
export declare function holdsSecret(value: Value | undefined): boolean;
