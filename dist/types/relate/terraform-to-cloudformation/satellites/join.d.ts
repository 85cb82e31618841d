import type { TerraformResource } from '../../../model/terraform.js';
import { type ResourceId, type Unknown } from '../../../model/value.js';
import type { Condition } from '../../../model/worlds/condition.js';
import { type ReferenceContext } from '../translate-references.js';
/** A part that belongs to a resource. */
export interface Contribution {
    readonly part: TerraformResource;
    /** The condition under which it exists and belongs there; null: always. */
    readonly when: Condition | null;
}
/** A part that may belong to a resource, or to another one. */
export interface Possibility {
    readonly part: TerraformResource;
    readonly doubt: Unknown;
}
export interface Joins {
    readonly contributions: (id: ResourceId) => readonly Contribution[];
    readonly possibilities: (id: ResourceId, resource: TerraformResource) => readonly Possibility[];
    /** Whether a part has a place, or may have one, in a resource of the input. */
    readonly isPlaced: (id: ResourceId) => boolean;
}
/**
 * Finds out of which resource each part is a part: by reference, by a string that is that resource's
 * name in the same account and region, or by what isn't known but is the same on both sides.
 */
export declare function joinParts(context: ReferenceContext): Joins;
