import type { Value } from '../../../model/value.js';
import type { Settled } from '../lift.js';
import type { Scope } from '../scope.js';
/** A function of the language. https://developer.hashicorp.com/terraform/language/functions */
export interface BuiltIn {
    /** How many arguments it takes. */
    readonly takes: readonly [least: number, most: number];
    /**
     * What it must know: all of its arguments, or only as much as it asks for. A list with an unknown
     * number of items counts as not known where it isn't `open`.
     */
    readonly needs: 'everything' | 'outermost' | 'open';
    readonly call: (values: readonly Settled[], scope: Scope) => Value;
}
/** Works on what is known throughout. */
export declare function strict(least: number, most: number | '…', call: BuiltIn['call']): BuiltIn;
/** Looks into its arguments itself. */
export declare function lenient(least: number, most: number | '…', call: BuiltIn['call']): BuiltIn;
/** Looks into its arguments itself, lists with an unknown number of items among them. */
export declare function open(least: number, most: number | '…', call: BuiltIn['call']): BuiltIn;
/** Thrown by a function that can't take what it was given. */
export declare class Refusal extends Error {
}
export declare function refuse(reason: string): never;
