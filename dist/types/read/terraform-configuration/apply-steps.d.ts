import { type Expression } from '../../model/configuration.js';
/** What is taken of a term. `end` is the offset after it. */
export type Step = {
    readonly kind: 'attribute';
    readonly name: string;
    readonly end: number;
} | {
    readonly kind: 'index';
    readonly key: Expression;
    readonly end: number;
} | {
    readonly kind: 'splat';
    readonly full: boolean;
    readonly end: number;
};
/**
 * Applies what follows a term. After `[*]` everything that follows belongs to each item; after `.*`
 * only names and numbers do, so `a.*.b[0]` is the first of all `b`.
 */
export declare function applySteps(term: Expression, steps: readonly Step[]): Expression;
