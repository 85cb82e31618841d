import type { TerraformResource } from '../../../model/terraform.js';
import { type ResourceId, type Value } from '../../../model/value.js';
import type { Condition } from '../../../model/worlds/condition.js';
export interface Parent {
    readonly id: ResourceId;
    readonly resource: TerraformResource;
}
export interface NamedParent extends Parent {
    /** The condition under which it has that name; null: always. */
    readonly when: Condition | null;
}
/** Resources of the types that others are parts of, found by what those may call them. */
export interface ParentIndex {
    /** Of one account and region. */
    readonly named: (type: string, attributes: readonly string[], name: Value, near: TerraformResource) => readonly NamedParent[];
    /** Whether one of a deployment fits: those that are certainly called otherwise than `name` aren't asked. */
    readonly some: (type: string, deploymentId: string, named: {
        readonly attributes: readonly string[];
        readonly name: Value;
    }, fits: (parent: Parent) => boolean) => boolean;
}
export declare function createParentIndex(resources: ReadonlyMap<ResourceId, TerraformResource>, parentTypes: ReadonlySet<string>): ParentIndex;
