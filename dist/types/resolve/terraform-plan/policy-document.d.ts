import { type Value, type ValueMap } from '../../model/value.js';
/** Where a statement was written: the n-th `statement` block of a data source. */
export interface StatementPlace {
    readonly address: string;
    readonly index: number;
}
/** A policy document in IAM's own shape, put together from a data source. */
export interface BuiltDocument {
    readonly value: Value;
    /** For each statement; null where no block wrote it. */
    readonly places: readonly (StatementPlace | null)[];
}
/** The documents that were put together before, so that their statements keep their places. */
export type Built = ReadonlyMap<ValueMap, BuiltDocument>;
/**
 * Puts an `aws_iam_policy_document` together that is read only during apply, as its provider does
 * (`policy_document_data_source.go`, `policy_model.go` of terraform-provider-aws): source documents,
 * then its own statements, then overriding documents; a statement replaces one of the same `Sid`.
 */
export declare function buildPolicyDocument(attributes: ValueMap, address: string, built: Built): BuiltDocument;
