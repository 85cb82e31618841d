import { type Span } from './address.js';
import { type Mode, type Tokens } from './tokens.js';
/** A set of values of a condition key, an action or a resource, as statements describe such sets. */
export type Language = TextLanguage | OrderLanguage | AddressLanguage;
interface Common {
    /** All values but these. */
    readonly isNegated: boolean;
    readonly mode: Mode;
}
/** Texts that match one of the patterns. */
export interface TextLanguage extends Common {
    readonly kind: 'text';
    readonly patterns: readonly Tokens[];
    /** Letters count in either case; the patterns are in lower case. */
    readonly ignoresCase: boolean;
}
export type Order = 'Equals' | 'LessThan' | 'LessThanEquals' | 'GreaterThan' | 'GreaterThanEquals';
/** Numbers or points in time that compare so with one of the bounds. */
export interface OrderLanguage extends Common {
    readonly kind: 'number' | 'date';
    readonly order: Order;
    readonly bounds: readonly number[];
    /** One of the bounds isn't known. */
    readonly isOpen: boolean;
}
/** Addresses within one of the ranges. */
export interface AddressLanguage extends Common {
    readonly kind: 'address';
    readonly spans: readonly Span[];
    readonly isOpen: boolean;
}
export declare const texts: (patterns: readonly Tokens[], more?: {
    readonly isNegated?: boolean;
    readonly mode?: Mode;
    readonly ignoresCase?: boolean;
}) => TextLanguage;
export declare const nothing: Language;
export declare const everything: Language;
export declare const isEmpty: ({ patterns, isNegated }: TextLanguage) => boolean;
export declare function complement(language: Language): Language;
export declare function contains(language: Language, value: string): boolean;
export {};
