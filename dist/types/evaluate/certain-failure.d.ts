import type { Question } from './question.js';
import type { Outcome } from './search.js';
/**
 * What a failure may rest on and be certain: values that the input tells apart; or also free values
 * that only the policy tells apart.
 */
export type Ground = 'told-apart' | 'any-value';
/**
 * A failure that values bring about, whatever nobody can know before deployment. Null: there is none.
 *
 * Where something that can't be known spares a failure, the values under which it does are no certain
 * failure, whatever else they are; what is left of the worlds is searched further.
 */
export declare function certainFailure(question: Question, ground: Ground): Outcome | null;
