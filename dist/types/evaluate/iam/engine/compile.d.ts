import { type ResourceId } from '../../../model/value.js';
import type { Written } from './document.js';
import type { Spelling } from './spelling.js';
import type { Symbols } from './symbols.js';
import { type Tokens } from './tokens.js';
/** What texts of a document are read with. */
export interface Names {
    readonly symbols: Symbols;
    /** The resource that carries the document; null where there is none. */
    readonly subject: Subject | null;
    /** The account that it is deployed to; null: not known. */
    readonly account: string | null;
}
export interface Subject {
    readonly id: ResourceId | null;
    readonly type: string;
    readonly name: Tokens;
    readonly arn: Tokens;
}
/** The pattern that a value of a document is. */
export declare function compile(value: Written, spelling: Spelling, names: Names): Tokens;
/** The condition key that a policy variable names: what stands between the braces, without default. */
export declare const variableKey: (inner: string) => string;
/** The character that stands for a policy variable. */
export declare const variableSymbol: (inner: string, symbols: Symbols) => number;
/** The account that is deployed to, where its number isn't known. */
export declare const ownAccount: (symbols: Symbols) => number;
/** The service's part of an ARN: as a rule what its resource types are called after. */
export declare function serviceOf(type: string): string;
export declare function nthColon(tokens: Tokens, count: number): number;
