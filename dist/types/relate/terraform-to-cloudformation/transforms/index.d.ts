import { type Scalar, type Value } from '../../../model/value.js';
import { type Known } from '../map-value.js';
import type { ValueNames } from '../table.js';
export interface TransformContext {
    /** What `self` means: a reference to the resource that is being translated, or to its group. */
    readonly self: Value | undefined;
}
export interface Transform {
    /** Undefined: the property is left out. */
    readonly change: (known: Known, context: TransformContext) => Value | undefined;
    /** The result is another value, so that an unknown one isn't the variable's own any more. */
    readonly alters: boolean;
}
declare const named: {
    /** Text that holds JSON, to what it says. */
    json: Transform;
    'json-or-text': Transform;
    'container-definitions': Transform;
    /** Text that holds a policy document, to its statements. */
    statement: Transform;
    tags: Transform;
    'name-values': Transform;
    boolean: Transform;
    number: Transform;
    text: Transform;
    upper: Transform;
    /** `public-read` to `PublicRead`. */
    pascal: Transform;
    base64: Transform;
    protocol: Transform;
    'protocol-number': Transform;
    'method-path': Transform;
    'method-name': Transform;
    /** True to a reference to this very resource. */
    self: Transform;
    /** Grants of an ACL: they are there, but no canned ACL says what they say. */
    grants: Transform;
};
export type TransformName = keyof typeof named;
export declare function transformOf(as: TransformName | ValueNames | {
    readonly constant: Scalar;
} | undefined): Transform;
/** In each branch; Terraform's null is absence. */
export declare function transformValue(value: Value, { change, alters: isOther }: Transform, context: TransformContext): Value | undefined;
export {};
