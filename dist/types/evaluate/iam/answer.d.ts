import type { Resource } from '../../model/resource.js';
import type { Evidence } from '../../model/truth.js';
import type { Value } from '../../model/value.js';
import type { Spot } from '../place.js';
import { type Request } from './engine/decide.js';
import type { Statement } from './engine/document.js';
import { type Scenario } from './engine/scenario.js';
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
export type AccessAnswer = {
    readonly kind: 'no';
} | {
    readonly kind: 'yes';
    readonly request: Request;
    readonly scenario: Scenario;
    /** The statement that allows it; null where nothing has to. */
    readonly statement: Statement | null;
    /** Who can do what, in words. */
    readonly told: string;
} | {
    readonly kind: 'unknown';
    readonly evidence: Evidence;
};
/** Answers a question about documents in one world. */
export declare function answerIn(documents: SettledDocuments, question: Question, world: World): AccessAnswer;
/** Whether the second documents allow what the first don't, in one world. */
export declare function newAccessIn(base: SettledDocuments, head: SettledDocuments, world: World): AccessAnswer;
