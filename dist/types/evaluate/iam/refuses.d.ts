import type { Truth } from '../../model/truth.js';
import type { Documents, Question } from './question.js';
/** Whether no request of the kind that a question asks for is allowed. */
export declare function refuses(documents: Documents, question: Question): Truth;
/** Whether the second documents allow nothing that the first don't. */
export declare function newAccess(base: Documents, head: Documents): Truth;
