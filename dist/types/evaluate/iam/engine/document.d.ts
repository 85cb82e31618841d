import type { Evidence } from '../../../model/truth.js';
import type { Reference, Text, Unknown } from '../../../model/value.js';
import type { Spot } from '../../place.js';
import type { ConditionOperator } from '../condition-operator.js';
import type { Made } from './made.js';
/** A policy document as it is read in one world: nothing in it depends on a condition any more. */
export interface PolicyDocument {
    readonly spot: Spot;
    readonly statements: readonly Statement[];
}
export interface Statement {
    /** Where a finding about it points. */
    readonly spot: Spot;
    /** As people would name it: its Sid, or its number. */
    readonly called: string;
    readonly effect: 'Allow' | 'Deny' | 'either';
    readonly action: Element | null;
    readonly resource: Element | null;
    readonly principal: PrincipalElement | null;
    readonly clauses: readonly Clause[];
    /** What of it can't be read: with any, it may apply to anything that the rest admits. */
    readonly doubts: readonly Evidence[];
    /** Whether `${}` is a variable: from version 2012-10-17 on. */
    readonly hasVariables: boolean;
}
export type Written = string | Text | Unknown | Reference;
export interface Item {
    readonly value: Written;
    readonly spot: Spot;
}
/** `Action`, `NotAction`, `Resource`, `NotResource`. */
export interface Element {
    readonly isNegated: boolean;
    readonly items: readonly Item[];
    readonly made: Made;
}
export type PrincipalKind = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
export interface PrincipalElement {
    readonly isNegated: boolean;
    readonly items: readonly (Item & {
        readonly kind: PrincipalKind;
    })[];
    readonly made: Made;
}
/** One key of a condition with what it is compared to. */
export interface Clause {
    readonly spot: Spot;
    /** As it is written, for people. */
    readonly operator: string;
    readonly writtenKey: string;
    /** In lower case. */
    readonly key: string;
    readonly set: 'ForAllValues' | 'ForAnyValue' | null;
    readonly isIfExists: boolean;
    /** Null: the operator `Null`. */
    readonly compares: ConditionOperator | null;
    readonly items: readonly Item[];
    readonly made: Made;
}
