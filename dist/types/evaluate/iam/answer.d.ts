import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import type { Spot } from '../place.js';
import { type Answer } from './engine/search.js';
import type { World } from './engine/worlds.js';
import type { Question } from './question.js';
/** Documents as they are in one world. */
export interface SettledDocuments {
    readonly identity: readonly Spot[];
    readonly resource: readonly Spot[];
    readonly boundary: readonly Spot[];
    readonly subject: {
        readonly resource: Resource;
        readonly name: Value | undefined;
    } | null;
}
export type AccessAnswer = Exclude<Answer, {
    readonly kind: 'yes';
}>
/** `told`: who can do what, in words. */
 | (Extract<Answer, {
    readonly kind: 'yes';
}> & {
    readonly told: string;
});
/** Answers a question about documents in one world. */
export declare function answerIn(documents: SettledDocuments, question: Question, world: World): AccessAnswer;
/** Whether the second documents allow what the first don't, in one world. */
export declare function newAccessIn(base: SettledDocuments, head: SettledDocuments, world: World): AccessAnswer;
