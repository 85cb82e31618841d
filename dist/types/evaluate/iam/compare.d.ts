import { type AccessAnswer } from './answer.js';
import { type Grant } from './describe.js';
import type { Answer } from './engine/search.js';
import type { World } from './engine/worlds.js';
import { type SettledDocuments } from './read-all.js';
/** Whether the second documents allow what the first don't, in one world. */
export declare function newAccessIn(base: SettledDocuments, head: SettledDocuments, world: World): AccessAnswer;
/** All that the second documents allow and the first don't: an example for each statement. */
export declare function newAccessesIn(base: SettledDocuments, head: SettledDocuments, world: World): Generator<GrantAnswer>;
export type GrantAnswer = Extract<Answer, {
    readonly kind: 'unknown';
}> | (Extract<Answer, {
    readonly kind: 'yes';
}> & {
    readonly grant: Grant;
});
