import { type ResourceId } from '../../../model/value.js';
import type { Written } from './document.js';
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
export interface Spelling {
    /** `arn`: wildcards don't cross the first five colons. */
    readonly wildcards: 'none' | 'text' | 'arn';
    readonly hasVariables: boolean;
    readonly ignoresCase: boolean;
    /** Whether it names somebody or something: then what is known to be ours equals nothing else. */
    readonly isIdentity: boolean;
}
/** The pattern that a value of a document is. */
export declare function compile(value: Written, spelling: Spelling, names: Names): Tokens;
/** The id of the symbol that stands for a policy variable: what stands between the braces, without default. */
export declare const variableId: (inner: string) => string;
/** The account that is deployed to, where its number isn't known. */
export declare const ownAccount: (symbols: Symbols) => number;
/** The service's part of an ARN: as a rule what its resource types are called after. */
export declare function serviceOf(type: string): string;
export declare function nthColon(tokens: Tokens, count: number): number;
