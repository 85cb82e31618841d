import { type Answer } from './engine/search.js';
import type { World } from './engine/worlds.js';
import type { Question } from './question.js';
import { type Read, type SettledDocuments } from './read-all.js';
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
export declare function told(answer: Answer, { names, all }: Read): AccessAnswer;
