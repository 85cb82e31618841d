import { type Value, type ValueList } from '../../model/value.js';
import type { Origin, UnknownOrigin } from './origin.js';
import type { Instance } from './plan-index.js';
/** Whether an instance is a `data.aws_iam_policy_document`. */
export declare const isPolicySource: ({ mode, type }: Instance) => boolean;
/** Whether an attribute of such a one holds its document. */
export declare const isDocumentText: (name: string) => boolean;
/** `data.aws_iam_policy_document.x.json`, or without the attribute as older plans have it. */
export declare function isPolicyDocument({ instance, path }: UnknownOrigin): boolean;
/**
 * The documents of a list that is unknown as a whole, `compact([var.x ? data.a.json : "", data.b.json])`:
 * those that it refers to. Only one that is known after apply, and is the only such one, must be
 * among them; of the others a plan doesn't say it. `address` is that of the resource with the list.
 */
export declare function documentsAmong(origins: readonly Origin[], address: string, documentOf: (instance: Instance) => Value): ValueList;
export declare const UNREADABLE: import("../../model/value.js").Unknown;
