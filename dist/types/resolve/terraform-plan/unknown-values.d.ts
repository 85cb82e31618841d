import { type Value } from '../../model/value.js';
import { type IdOf } from './identity.js';
import type { Unknowns } from './merge-values.js';
import type { Instance } from './plan-index.js';
import type { Scope, Trace } from './trace.js';
export interface UnknownsContext {
    readonly trace: Trace;
    readonly scope: Scope;
    /** Of the resource that holds the values. */
    readonly address: string;
    readonly idOf: IdOf;
    /** The document of an `aws_iam_policy_document` that is read only during apply. */
    readonly documentOf: (instance: Instance) => Value;
    /** Whether the values are those of an `aws_iam_policy_document`. */
    readonly inPolicyDocument: boolean;
}
/**
 * Says of values that a plan doesn't know whose they will be, as far as the references of the
 * configuration tell.
 */
export declare function createUnknowns(context: UnknownsContext): Unknowns;
