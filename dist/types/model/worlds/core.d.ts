import type { Condition } from './condition.js';
/** A condition without parts. */
export type Literal = Extract<Condition, {
    kind: 'equals' | 'open';
}>;
export type Junction = Extract<Condition, {
    kind: 'and' | 'or';
}>;
/** What a condition comes down to beneath names and negations. */
export interface Core {
    readonly of: Exclude<Condition, {
        kind: 'named' | 'not';
    }>;
    readonly isNegated: boolean;
}
export declare function coreOf(condition: Condition): Core;
export declare const isJunction: (of: Core["of"]) => of is Junction;
