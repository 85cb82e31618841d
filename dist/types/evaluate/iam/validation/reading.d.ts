import { type ConditionOperator } from '../condition-operator.js';
import { type MapNode, type Node, type TextNode } from './node.js';
import type { Steps } from './rules/covers.js';
/** What a document is for: it decides which elements it must and can't have. */
export type DocumentKind = 'identity' | 'resource' | 'trust';
/** A policy document whose parts are told apart. */
export interface Reading {
    readonly kind: DocumentKind;
    /** Whether it is one of IAM's own: an identity policy of its own, whose size IAM limits. */
    readonly isManaged: boolean;
    readonly document: MapNode;
    readonly statements: readonly StatementReading[];
    /** What comparisons may cost; where nothing is left, not all of the document was compared. */
    readonly steps: Steps;
    /** Whether `${}` is a variable; null: the version isn't known. */
    readonly hasVariables: boolean | null;
}
export interface StatementReading {
    readonly node: MapNode;
    readonly effect: 'Allow' | 'Deny' | null;
    readonly actions: ElementReading;
    readonly resources: ElementReading;
    readonly clauses: readonly ClauseReading[];
    /** Whether the condition may hold more than is known. */
    readonly mayHoldMore: boolean;
}
/** `Action` or `NotAction`, `Resource` or `NotResource`. */
export interface ElementReading {
    /** The element that is written; null: neither. */
    readonly node: Node | null;
    readonly isNegated: boolean;
    readonly texts: readonly TextNode[];
}
/** One key of a condition with what it is compared to. */
export interface ClauseReading {
    /** As they are written. */
    readonly operator: string;
    readonly key: string;
    readonly node: Node;
    readonly values: readonly Node[];
    readonly set: 'ForAllValues' | 'ForAnyValue' | null;
    readonly isIfExists: boolean;
    readonly isNull: boolean;
    /** Null: `Null`, or no operator that is known. */
    readonly compares: ConditionOperator | null;
}
export declare function readDocument(document: MapNode, kind: DocumentKind, isManaged: boolean): Reading;
