import type { TerraformResource } from '../../model/terraform.js';
import { type Reference, type ResourceId, type Value } from '../../model/value.js';
import type { CanonicalNames } from './canonical-names.js';
import type { PartOf } from './table.js';
export interface ReferenceContext {
    readonly names: CanonicalNames;
    readonly resources: ReadonlyMap<ResourceId, TerraformResource>;
    /** What a resource is a part of, if it is one of another. */
    readonly partOf: (resource: TerraformResource) => PartOf | null;
}
/**
 * Makes the references in a value speak of canonical resources: their types and attributes are
 * CloudFormation's, and a part of a resource that refers to it by the same name is that resource.
 */
export declare function createReferenceTranslator(context: ReferenceContext): (value: Value) => Value;
/**
 * `aws_s3_bucket_versioning.x.id` is the name of the bucket that it belongs to: whatever that part
 * says of its whole. Anything else is what it is.
 */
export declare function wholeOf(written: Reference, context: ReferenceContext): Value;
